package io.candor.publishing.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Topic;
import io.candor.contracts.publishing.ChannelChanged;
import io.candor.publishing.Rest;
import io.candor.publishing.Tables;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.Webhooks;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ChannelsComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final String URL = "https://cms.example.org/hooks/t0ken";

  @Inject Tables tables;

  private final String channel = Webhooks.name();
  private final String path = "/v1/channels/" + channel;

  @AfterAll
  static void close() {
    KAFKA.close();
  }

  @Test
  void credentialsAreNeverAnsweredNeverToldAndSealedAtRest() {
    // Given a webhook that is wanted
    // When
    var answer = put(webhook("{\"secret\":\"" + WebhookReceiver.SECRET + "\"}"));

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith(path))
        .header("ETag", "\"1\"")
        .body("credentials", equalTo("valid"))
        .body("settings.url", equalTo(URL));
    var told = KAFKA.expect(Topic.PUBLISHING_CHANNEL).forKey("default/" + channel).exactly(1);
    assertThat(new String(told.getFirst().value(), StandardCharsets.UTF_8))
        .doesNotContain("whsec")
        .doesNotContain("t0ken")
        .contains("\"credentials\":\"valid\"");
    assertThat(answer.asString() + Rest.as("operator").get(path).asString())
        .doesNotContain("whsec");
    assertThat(row())
        .doesNotContain("whsec")
        .doesNotContain("t0ken")
        .doesNotContain(WebhookReceiver.SECRET.substring(6));
  }

  @Test
  void whereAChannelLeadsIsForOperators() {
    // Given
    put(webhook("{\"secret\":\"" + WebhookReceiver.SECRET + "\"}")).then().statusCode(201);

    // When
    var seen = Rest.as("author").get(path);

    // Then
    seen.then().statusCode(200).body("kind", equalTo("webhook")).body("settings", nullValue());
    assertThat(seen.asString()).doesNotContain("t0ken");
  }

  @Test
  void credentialsThatAreLeftOutAreKept() {
    // Given
    put(webhook("{\"secret\":\"" + WebhookReceiver.SECRET + "\"}")).then().statusCode(201);

    // When
    var changed = Rest.as("operator").header("If-Match", "\"1\"").body(webhook("null")).put(path);

    // Then
    changed.then().statusCode(200).header("ETag", "\"2\"").body("credentials", equalTo("valid"));
    var told =
        KAFKA
            .expect(Topic.PUBLISHING_CHANNEL)
            .forKey("default/" + channel)
            .exactly(2, ChannelChanged.class);
    assertThat(told).extracting(ChannelChanged::version).containsExactly(1L, 2L);
    assertThat(told).extracting(ChannelChanged::credentials).containsOnly("valid");
  }

  @Test
  void aDeletedChannelForgetsItsCredentials() {
    // Given
    put(webhook("{\"secret\":\"" + WebhookReceiver.SECRET + "\"}")).then().statusCode(201);

    // When
    Rest.as("operator").header("If-Match", "\"1\"").delete(path).then().statusCode(204);

    // Then
    assertThat(
            tables
                .rows("select credentials from channel where id = ?", channel)
                .getFirst()
                .get("credentials"))
        .isNull();
    Rest.as("operator").get(path).then().statusCode(404);
    put(webhook("null")).then().statusCode(400).body("field", equalTo("credentials.secret"));
    var told = KAFKA.expect(Topic.PUBLISHING_CHANNEL).forKey("default/" + channel).exactly(2);
    assertThat(told.getLast().value()).isNull();
  }

  @Test
  void theKindOfAChannelStays() {
    // Given
    put("{\"kind\":\"feed\"}").then().statusCode(201);

    // When
    var changed =
        Rest.as("operator")
            .header("If-Match", "\"1\"")
            .body(webhook("{\"secret\":\"" + WebhookReceiver.SECRET + "\"}"))
            .put(path);

    // Then
    changed
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:kind-fixed"))
        .body("field", equalTo("kind"));
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    // Given
    put("{\"kind\":\"feed\"}").then().statusCode(201);

    // When
    var unseen = put("{\"kind\":\"feed\",\"settings\":{\"limit\":300}}");
    var stale =
        Rest.as("operator").header("If-Match", "\"7\"").body("{\"kind\":\"feed\"}").put(path);

    // Then
    assertThat(unseen.statusCode()).isEqualTo(428);
    assertThat(stale.statusCode()).isEqualTo(412);
    Rest.as("author").get(path).then().body("version", equalTo(1)).body("limit", equalTo(500));
  }

  @Test
  void onlyOperatorsSetUpChannelsAndOnlyTheirOwn() {
    // Given
    put("{\"kind\":\"feed\"}").then().statusCode(201);

    // When
    var author =
        Rest.as("author", "reviewer").header("If-Match", "*").body("{\"kind\":\"feed\"}").put(path);
    var stranger = Rest.in("elsewhere", "operator").header("If-Match", "*").delete(path);

    // Then
    assertThat(author.statusCode()).isEqualTo(403);
    assertThat(stranger.statusCode()).isEqualTo(404);
    Rest.in("elsewhere", "operator").get(path).then().statusCode(404);
    io.restassured.RestAssured.get(path).then().statusCode(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|kind|kind",
        "{'kind':'pigeon'}|kind|kinds",
        "{'kind':'feed','colour':'red'}|colour|name",
        "{'kind':'feed','settings':{'limit':10}}|settings.limit|number",
        "{'kind':'feed','settings':{'limit':501}}|settings.limit|number",
        "{'kind':'feed','settings':{'limit':'many'}}|settings.limit|number",
        "{'kind':'feed','settings':{'enabled':'yes'}}|settings.enabled|true",
        "{'kind':'feed','settings':{'url':'https://a.example/'}}|settings.url|Leave",
        "{'kind':'feed','credentials':{'secret':'x'}}|credentials.secret|Leave",
        "{'kind':'webhook'}|settings.url|https",
        "{'kind':'webhook','settings':{'url':7}}|settings.url|text",
        "{'kind':'webhook','settings':{'url':'https://10.0.0.1/'},'credentials':{'secret':'s'}}|settings.url|public",
        "{'kind':'webhook','settings':{'url':'https://a.example/'}}|credentials.secret|whsec_",
        "{'kind':'webhook','settings':{'url':'https://a.example/'},'credentials':{'secret':'short'}}|credentials.secret|whsec_",
        "{'kind':'webhook','settings':{'url':'https://a.example/'},'credentials':{'password':'x'}}|credentials.password|Leave"
      })
  void namesTheFieldAtFaultAndTheCure(String body, String field, String cure) {
    // Given a body that is not valid
    // When
    var answer = put(body.replace('\'', '"'));

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("fix", containsString(cure));
    Rest.as("operator").get(path).then().statusCode(404);
  }

  @Test
  void listsChannelsPageByPage() {
    // Given
    var workspace = aWorkspaceOfThree();

    // When
    var first = listed(workspace, "?kind=feed&limit=1");

    // Then
    first.then().body("items.id", equalTo(List.of("a-feed")));
    listed(workspace, "?kind=feed&limit=1&cursor=" + first.path("next"))
        .then()
        .body("items.id", equalTo(List.of("b-feed")))
        .body("next", nullValue());
  }

  @Test
  void listsChannelsByKindAndState() {
    // Given
    var workspace = aWorkspaceOfThree();

    // When
    var disabled = listed(workspace, "?enabled=false");

    // Then
    disabled.then().body("items.id", equalTo(List.of("b-feed")));
    listed(workspace, "?kind=webhook").then().body("items.id", equalTo(List.of("c-hook")));
    listed(workspace, "?enabled=perhaps").then().statusCode(400).body("field", equalTo("enabled"));
  }

  @Test
  void kindsSayWhatTheyCanDo() {
    // Given two kinds
    // When
    var kinds = Rest.as("author").get("/v1/channel-kinds");

    // Then
    kinds
        .then()
        .statusCode(200)
        .body("find { it.kind == 'feed' }.limit", equalTo(500))
        .body("find { it.kind == 'feed' }.unit", equalTo("graphemes"))
        .body("find { it.kind == 'feed' }.idempotency", equalTo("transaction"))
        .body("find { it.kind == 'webhook' }.idempotency", equalTo("key"))
        .body("find { it.kind == 'webhook' }.readBack", equalTo(false))
        .body("find { it.kind == 'webhook' }.settings[0].name", equalTo("url"))
        .body(
            "find { it.kind == 'webhook' }.credentials.name",
            equalTo(List.of("secret", "previousSecret")));
  }

  private String aWorkspaceOfThree() {
    var workspace = "w" + channel;
    var hook = webhook("{\"secret\":\"" + WebhookReceiver.SECRET + "\"}");
    var off = "{\"kind\":\"feed\",\"settings\":{\"enabled\":false}}";
    Rest.in(workspace, "operator").body("{\"kind\":\"feed\"}").put("/v1/channels/a-feed");
    Rest.in(workspace, "operator").body(off).put("/v1/channels/b-feed");
    Rest.in(workspace, "operator").body(hook).put("/v1/channels/c-hook");
    return workspace;
  }

  private static Response listed(String workspace, String query) {
    return Rest.in(workspace, "author").get("/v1/channels" + query);
  }

  private Response put(String body) {
    return Rest.as("operator").body(body).put(path);
  }

  private static String webhook(String credentials) {
    return "{\"kind\":\"webhook\",\"settings\":{\"url\":\""
        + URL
        + "\"},\"credentials\":"
        + credentials
        + "}";
  }

  /** The row's bytes as text. */
  private String row() {
    var found =
        tables.rows("select body, credentials from channel where id = ?", channel).getFirst();
    return found.get("body")
        + new String((byte[]) found.get("credentials"), StandardCharsets.ISO_8859_1);
  }
}
