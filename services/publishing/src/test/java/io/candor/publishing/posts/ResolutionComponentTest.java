package io.candor.publishing.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Topic;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Rest;
import io.candor.publishing.Scripted;
import io.candor.publishing.Tables;
import io.candor.publishing.Webhooks;
import io.candor.publishing.channels.Outcome;
import io.candor.testing.Expectation;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ResolutionComponentTest {

  private static final Kafka KAFKA = new Kafka();

  @Inject Tables tables;

  private final String channel = Webhooks.name();
  private final ClearedDraft draft = ClearedDraft.on(channel);
  private UUID post;
  private String etag;

  @AfterAll
  static void close() {
    KAFKA.close();
  }

  @BeforeEach
  void aPostOfUnknownOutcome() {
    Rest.as("operator")
        .body("{\"kind\":\"blind\"}")
        .put("/v1/channels/" + channel)
        .then()
        .statusCode(201);
    Scripted.next(
        channel,
        new Outcome.Unknown("timeout", "no answer"),
        new Outcome.Published("https://net.example/9", "9"));
    KAFKA.send(draft.event());
    post = expect().exactly(1, PostOutcomeUnknown.class).getFirst().post();
    etag = Rest.as("operator").get("/v1/posts/" + post).header("ETag");
  }

  @Test
  void aPersonWhoFoundItSaysWhereItIs() {
    // Given a post of unknown outcome
    // When
    var answer = resolve("{\"outcome\":\"published\",\"url\":\"https://net.example/5\"}");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("status", equalTo("published"))
        .body("url", equalTo("https://net.example/5"))
        .body("nextTryAt", nullValue());
    assertThat(answer.header("ETag")).isNotEqualTo(etag);
    var published = expect().exactly(1, PostPublished.class).getFirst();
    assertThat(published.url()).isEqualTo("https://net.example/5");
    assertThat(published.publishedAt())
        .isEqualTo(answer.jsonPath().getString("attempts[0].beganAt").replace("+00:00", "Z"));
    assertThat(audited()).isEqualTo("published by camille");
  }

  @ParameterizedTest
  @CsvSource({"failed, settled", "drop, dropped"})
  void aPersonWhoDidNotFindItEndsIt(String outcome, String reason) {
    // Given a post of unknown outcome
    // When
    var answer = resolve("{\"outcome\":\"" + outcome + "\"}");

    // Then
    answer.then().statusCode(200).body("status", equalTo("failed"));
    assertThat(expect().exactly(1, PostFailed.class).getFirst().reason()).isEqualTo(reason);
    assertThat(Scripted.asked(channel)).containsExactly("send");
    assertThat(audited()).isEqualTo(outcome + " by camille");
  }

  @Test
  void aPersonWhoDidNotFindItMayHaveItSentAgain() {
    // Given a post of unknown outcome
    // When
    var answer = resolve("{\"outcome\":\"retry\"}");

    // Then
    answer.then().statusCode(200).body("status", equalTo("scheduled"));
    assertThat(expect().exactly(1, PostPublished.class).getFirst().receipt()).isEqualTo("9");
    assertThat(Scripted.asked(channel)).containsExactly("send", "send");
  }

  @Test
  void theSameRequestUnderTheSameKeyHasTheSameAnswerAndOneEffect() {
    // Given
    var first = request("{\"outcome\":\"drop\"}", "a-key-of-" + post);

    // When
    var second = request("{\"outcome\":\"drop\"}", "a-key-of-" + post);

    // Then
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    expect().exactly(1, PostFailed.class);
  }

  @Test
  void whatIsKnownIsNotSettledAgain() {
    // Given
    resolve("{\"outcome\":\"drop\"}").then().statusCode(200);
    etag = Rest.as("operator").get("/v1/posts/" + post).header("ETag");

    // When
    var answer = resolve("{\"outcome\":\"retry\"}");

    // Then
    answer.then().statusCode(409).body("type", equalTo("urn:candor:problem:outcome-known"));
  }

  @Test
  void whileAChannelIsAskedNobodySettles() throws Exception {
    // Given
    tables.change(
        "insert into attempt (post, workspace, channel, lease_until) values (?, 'default', ?, clock_timestamp() + interval '1 minute')",
        post,
        channel);

    // When
    var answer = resolve("{\"outcome\":\"failed\"}");

    // Then
    answer.then().statusCode(409).body("type", equalTo("urn:candor:problem:outcome-being-asked"));
  }

  @Test
  void withoutAClearanceThereIsNoRetry() throws Exception {
    // Given
    tables.change("update post set revoked = true where id = ?", post);

    // When
    var answer = resolve("{\"outcome\":\"retry\"}");

    // Then
    answer.then().statusCode(409).body("type", equalTo("urn:candor:problem:retry-impossible"));
  }

  @Test
  void onlyAnOperatorWhoIsAPersonSettlesAndOnlyOfTheOwnWorkspace() {
    // Given
    var path = "/v1/posts/" + post + "/resolution";
    var body = "{\"outcome\":\"drop\"}";

    // When
    var author = Rest.as("author", "reviewer").header("If-Match", etag).body(body).post(path);
    var software = Rest.as("operator", "agent").header("If-Match", etag).body(body).post(path);
    var stranger = Rest.in("elsewhere", "operator").header("If-Match", etag).body(body).post(path);

    // Then
    assertThat(author.statusCode()).isEqualTo(403);
    assertThat(software.statusCode()).isEqualTo(403);
    assertThat(stranger.statusCode()).isEqualTo(404);
    Rest.as("author").get("/v1/posts/" + post).then().body("status", equalTo("unknown"));
  }

  @Test
  void whoHasNotSeenThePostAsItIsDoesNotSettleIt() {
    // Given
    var path = "/v1/posts/" + post + "/resolution";

    // When
    var missing = Rest.as("operator").body("{\"outcome\":\"drop\"}").post(path);
    var stale =
        Rest.as("operator").header("If-Match", "\"1\"").body("{\"outcome\":\"drop\"}").post(path);

    // Then
    assertThat(missing.statusCode()).isEqualTo(428);
    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|outcome",
        "{\"outcome\":\"maybe\"}|outcome",
        "{\"outcome\":\"failed\",\"url\":\"https://net.example/\"}|url",
        "{\"outcome\":\"published\",\"url\":\"javascript:alert(1)\"}|url",
        "{\"outcome\":\"published\",\"url\":\"not a url\"}|url",
        "{\"outcome\":\"drop\",\"why\":\"so\"}|why"
      })
  void namesTheFieldAtFault(String body, String field) {
    // Given a body that is not valid
    // When
    var answer = resolve(body);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field));
  }

  private Response resolve(String body) {
    return Rest.as("operator")
        .header("If-Match", etag)
        .body(body)
        .post("/v1/posts/" + post + "/resolution");
  }

  private Response request(String body, String key) {
    return Rest.as("operator")
        .header("If-Match", etag)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/posts/" + post + "/resolution");
  }

  private String audited() {
    return tables
        .rows(
            "select detail from audit where draft = ? and what = 'outcome-settled'",
            draft.draft().toString())
        .getFirst()
        .get("detail")
        .toString();
  }

  private Expectation expect() {
    return KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft());
  }
}
