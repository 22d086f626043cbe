package io.candor.generation.briefs;

import static io.candor.generation.World.KAFKA;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class AcceptingComponentTest {

  private static final String SOURCE =
      "L'atelier de reliure ouvre samedi. L'entrée est libre. Il compte 40 places, sur inscription.";
  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void whatIsToBeCreatedIsComposedFromItsSourceAndToldWithWhatMadeIt() {
    var sent = Sent.of(world, Briefs.brief("create", SOURCE, _ -> {}));

    var told = sent.composed().revision();
    assertThat(told.source()).isEqualTo(SOURCE);
    assertThat(told.authorship().digitalSourceType()).isEqualTo("algorithmicMedia");
    assertThat(told.contributors())
        .extracting("kind", "role")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("person", "requester"),
            org.assertj.core.groups.Tuple.tuple("engine", "composer"));
    var story = sent.untilStatus("screening");
    assertThat(story.getString("drafts[0].text")).isEqualTo(told.parts().getFirst().text());
    assertThat(story.getList("drafts[0].history.status")).containsExactly("composing", "screening");
  }

  @Test
  void whatIsOptimisedSaysBeforeAfterAndWhy() {
    var sent = Sent.of(world, Briefs.brief("optimise", SOURCE, _ -> {}));

    var story = sent.untilStatus("screening");
    assertThat(story.getString("drafts[0].improvement.before")).isEqualTo(SOURCE);
    assertThat(story.getString("drafts[0].improvement.after"))
        .isEqualTo(story.getString("drafts[0].text"));
    assertThat(story.getList("drafts[0].improvement.why")).isNotEmpty();
  }

  @Test
  void whatCannotBeComposedHasFailedWithItsReason() {
    var sent = Sent.of(world, Briefs.brief("create", "", _ -> {}));

    var story = sent.untilStatus("failed");
    var failed =
        KAFKA
            .expect(Topic.GENERATION_DRAFT)
            .forKey(sent.draft())
            .exactly(1, CompositionFailed.class);
    assertThat(failed.getFirst().reason()).isEqualTo("source-missing");
    assertThat(story.getString("drafts[0].history[-1].detail")).startsWith("source-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ideate", "illustrate", "reply"})
  void intentsThatAreToComeAreRefusedAsSuch(String intent) {
    post(Briefs.brief(intent, SOURCE, _ -> {}))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:intent-unsupported"))
        .body("field", equalTo("intent"));
  }

  @Test
  void undeclaredAuthorshipGoesToModerationAsUndeclared() {
    var sent = Sent.of(world, Briefs.publish("Un texte.", brief -> brief.remove("authorship")));

    assertThat(sent.composed().revision().authorship().digitalSourceType()).isEqualTo("undeclared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"publish", "create", "optimise"})
  void whatItsAuthorDeclaresAsPaidIsToldAsPaid(String intent) {
    var sent = Sent.of(world, asked(intent, brief -> brief.put("paidPartnership", true)));

    assertThat(sent.composed().revision().paid()).isTrue();
    var story = sent.untilStatus("screening");
    assertThat(story.getBoolean("paidPartnership")).isTrue();
    assertThat(story.getBoolean("drafts[0].paidPartnership")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"publish", "create"})
  void whatNobodyDeclaresIsNotToldAsPaid(String intent) {
    var sent = Sent.of(world, asked(intent, brief -> brief.put("paidPartnership", false)));

    assertThat(sent.composed().revision().paid()).isFalse();
    assertThat(sent.untilStatus("screening").getBoolean("paidPartnership")).isFalse();
  }

  private static String asked(String intent, Consumer<ObjectNode> change) {
    return intent.equals("publish")
        ? Briefs.publish(SOURCE, change)
        : Briefs.brief(intent, SOURCE, change);
  }

  @Test
  void softwareIsAContributorOfItsOwnKind() {
    var answer =
        Rest.in(world.workspace(), "agent")
            .body(Briefs.publish("Un texte."))
            .post("/v1/briefs")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();

    var sent = new Sent(world, answer.getString("id"), draft(answer));
    var told = sent.composed().revision();
    assertThat(told.contributors().getFirst().kind()).isEqualTo("agent");
    assertThat(told.authorship().oversight()).isEqualTo("fully_autonomous");
  }

  @Test
  void theSameKeyAndBodyGiveTheSameAnswerAndAnotherBodyIsRefused() {
    var key = UUID.randomUUID().toString();
    var body = Briefs.publish("Une seule fois.");

    var first = keyed(key, body).statusCode(202).extract();
    var again = keyed(key, body).statusCode(202).extract();

    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    keyed(key, Briefs.publish("Autre."))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:idempotency-key-reused"));
  }

  @Test
  void twinsAtTheSameMomentAreOneBrief() {
    var key = UUID.randomUUID().toString();
    var body = Briefs.publish("Des jumeaux.");
    try (var threads = Executors.newFixedThreadPool(6)) {
      var calls =
          Stream.generate(() -> supplyAsync(() -> keyed(key, body).extract(), threads))
              .limit(6)
              .toList();
      var ids =
          calls.stream().map(CompletableFuture::join).map(answer -> answer.path("id")).distinct();
      assertThat(ids).hasSize(1);
    }
  }

  @Test
  void aBriefWaitsForTheEventOfAnAudienceThatWasPutAMomentAgo() {
    var late = World.empty();
    try (var threads = Executors.newSingleThreadExecutor()) {
      var answer =
          supplyAsync(
              () -> late.author().body(Briefs.publish("Un texte.")).post("/v1/briefs"), threads);

      KAFKA.send(late.audience(), late.channel());

      answer.join().then().statusCode(202);
    }
  }

  @Test
  void whatIsNeverHeardOfIsNamed() {
    var empty = World.empty();

    empty
        .author()
        .body(Briefs.publish("Un texte."))
        .post("/v1/briefs")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:audience-unknown"))
        .body("detail", containsString("channel feed"))
        .body("field", equalTo("audience"));
  }

  @Test
  void whatHasNoWidthIsKeptAsItWasSentForTheRulesToSee() {
    var text = "Un\u200Bmot et une famille 👩‍👩‍👧.";

    var sent = Sent.of(world, Briefs.publish(text));

    assertThat(sent.story().getString("drafts[0].text")).isEqualTo(text);
  }

  @Test
  void aFinishedTextForAChannelThatIsNeverHeardOfIsRefusedByName() {
    post(Briefs.publish("Un texte.", brief -> channels(brief, "nowhere")))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:channel-unknown"))
        .body("detail", containsString("channel nowhere"))
        .body("field", equalTo("channels"));
  }

  @Test
  void whatIsToBeComposedForAChannelThatIsNeverHeardOfHasFailed() {
    var sent = Sent.of(world, Briefs.brief("create", SOURCE, brief -> channels(brief, "nowhere")));

    assertThat(sent.untilStatus("failed").getString("drafts[0].history[-1].detail"))
        .contains("channel nowhere");
  }

  @Test
  void aTextWithItsLongestLabelMustFitTheChannel() {
    // 500 graphemes, of which the longest French label takes 22
    post(Briefs.publish("é".repeat(478))).statusCode(202);
    post(Briefs.publish("é".repeat(479)))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:too-long"))
        .body("field", equalTo("source.text"))
        .body("fix", containsString("478"));
  }

  private ValidatableResponse post(String body) {
    return world.author().body(body).post("/v1/briefs").then();
  }

  private ValidatableResponse keyed(String key, String body) {
    return world.author().header("Idempotency-Key", key).body(body).post("/v1/briefs").then();
  }

  private static void channels(ObjectNode brief, String channel) {
    brief.putArray("channels").add(channel);
  }

  private static UUID draft(JsonPath answer) {
    return UUID.fromString(answer.getString("drafts[0].id"));
  }
}
