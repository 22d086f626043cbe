package io.candor.moderation.reviewing.adapter;

import static io.candor.testing.Events.aDraftRevised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.candor.contracts.Contributor;
import io.candor.contracts.Part;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.contracts.moderation.ReviewOpened;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ReviewDecisionsComponentTest {

  private static final String APPROVE =
      """
      {"decision": "approve", "examined": ["accuracy", "sources"], "reason": "Figures checked."}
      """;
  private static Scene scene;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void anApprovalClearsTheDraftWithItsLabelAndSaysWho() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    decide(held, "rita", APPROVE).statusCode(200).body("status", equalTo("cleared"));

    var cleared = scene.one(DraftCleared.class, held.draft());
    assertThat(cleared.label().required()).isTrue();
    assertThat(cleared.rendered().text()).contains(cleared.label().text());
    var decided = scene.one(ReviewDecided.class, held.draft());
    assertThat(decided)
        .isEqualTo(
            new ReviewDecided(
                held.review(),
                held.draft(),
                1,
                "approve",
                "rita",
                List.of("accuracy", "sources"),
                "Figures checked."));
  }

  @Test
  void anApprovalOfWhatNobodyDeclaredKeepsTheLabel() {
    var held = scene.held(scene.draft(r -> r.digitalSourceType("")));

    decide(held, "rita", APPROVE).statusCode(200);

    assertThat(scene.one(DraftCleared.class, held.draft()).label().required()).isTrue();
  }

  @Test
  void anAmendmentIsToldWithAllThatWasLinkedAndItsAuthor() {
    var parts =
        List.of(
            new Part("Un. " + SteeredJudge.HELD, List.of("https://a.example"), List.of()),
            new Part("Deux.", List.of("https://b.example"), List.of()));
    var held = scene.held(scene.draft(r -> r.parts(parts)));

    decide(
            held,
            "rita",
            """
            {"decision": "amend", "examined": ["tone"], "reason": "Plus simple.", "text": "Un et deux."}
            """)
        .statusCode(200)
        .body("status", equalTo("amended"));

    var amended = scene.one(DraftAmended.class, held.draft());
    assertThat(amended.parts()).hasSize(1);
    assertThat(amended.parts().getFirst().text()).isEqualTo("Un et deux.");
    assertThat(amended.parts().getFirst().links()).hasSize(2);
    assertThat(amended.by()).isEqualTo(new Contributor("rita", "person", "reviewer"));
    scene.exactly(0, DraftCleared.class, held.draft());
  }

  @Test
  void whoAmendedADraftDoesNotApproveIt() {
    var event = scene.draft(SteeredJudge.HELD);
    var held = scene.held(event);
    decide(
            held,
            "rita",
            """
            {"decision": "amend", "examined": ["tone"], "reason": "Plus simple.", "text": "Autre."}
            """)
        .statusCode(200);
    scene.tell(
        aDraftRevised(
            event.event(),
            "amended",
            r ->
                scene
                    .here(r)
                    .text(SteeredJudge.HELD)
                    .contributors(
                        new Contributor("alice", "person", "author"),
                        new Contributor("rita", "person", "reviewer"))));
    var again = scene.exactly(2, DraftHeld.class, held.draft()).getLast();

    problem(decide(again, "rita", APPROVE), 403, "four-eyes");
    decide(again, "bob", APPROVE).statusCode(200);
  }

  @Test
  void aRefusalIsTheReviewersWithTheReason() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    decide(held, "rita", "{\"decision\": \"refuse\", \"reason\": \"Not ours to say.\"}")
        .statusCode(200)
        .body("status", equalTo("refused"));

    var refused = scene.one(DraftRefused.class, held.draft());
    assertThat(refused.decidedBy()).isEqualTo("rita");
    assertThat(refused.reason()).isEqualTo("Not ours to say.");
    assertThat(refused.review()).isEqualTo(held.review());
  }

  @Test
  void whoHadAHandInADraftCannotDecideOnIt() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    problem(decide(held, "alice", APPROVE), 403, "four-eyes");

    assertThat(reviewState(held)).isEqualTo("open");
  }

  @Test
  void softwareNeverDecidesWhateverItsGroups() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    var answer =
        scene
            .as("bot", "agent", "reviewer", "operator")
            .header("If-Match", "\"1\"")
            .body(APPROVE)
            .post("/v1/reviews/{id}/decision", held.review())
            .then();

    problem(answer, 403, "forbidden");
    assertThat(reviewState(held)).isEqualTo("open");
  }

  @Test
  void aDecisionNamesTheRevisionThatWasSeen() {
    var event = scene.draft(SteeredJudge.HELD);
    var held = scene.held(event);
    var path = "/v1/reviews/{id}/decision";

    problem(
        scene.as("rita", "reviewer").body(APPROVE).post(path, held.review()).then(),
        428,
        "precondition-required");
    scene.tell(aDraftRevised(event.event(), "edit", r -> scene.here(r).text(SteeredJudge.HELD)));
    var second = scene.exactly(2, DraftHeld.class, held.draft()).getLast();

    problem(decide(held, "rita", APPROVE), 412, "precondition-failed");
    problem(decide(second, 1, "rita", APPROVE), 412, "precondition-failed");
  }

  @Test
  void aReviewIsDecidedOnce() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    decide(held, "rita", APPROVE).statusCode(200);

    problem(decide(held, "bob", APPROVE), 409, "review-closed");
    scene.exactly(1, DraftCleared.class, held.draft());
  }

  @Test
  void ofTwoReviewersAtTheSameMomentOneDecides() throws Exception {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    List<Integer> answers;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          Stream.of("rita", "bob")
              .map(sub -> threads.submit(() -> decide(held, sub, APPROVE).extract().statusCode()))
              .toList();
      answers = List.of(both.getFirst().get(), both.getLast().get());
    }

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    scene.exactly(1, DraftCleared.class, held.draft());
    scene.exactly(1, ReviewDecided.class, held.draft());
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void aDecisionThatMeetsANewRevisionNeverLetsTheOldOneOut(int round) {
    var event = scene.draft("tour " + round + " " + SteeredJudge.HELD);
    var held = scene.held(event);

    try (var threads = Executors.newSingleThreadExecutor()) {
      threads.submit(
          () -> scene.tell(aDraftRevised(event.event(), "edit", r -> scene.here(r).text("Neuf."))));
      decide(held, "rita", APPROVE);
    }

    await()
        .untilAsserted(() ->
            assertThat(
                    Database.query(
                        "select revision || state from draft where id = ?", held.draft()))
                .containsExactly("2cleared"));
    var clearances =
        scene.kafka.expect(Topic.MODERATION_DRAFT).forKey(held.draft()).now().stream()
            .filter(record -> Kafka.header(record, "ce_type").contains("DraftCleared"))
            .count();
    scene.exactly((int) clearances - 1, ClearanceRevoked.class, held.draft());
  }

  @Test
  void anApprovalOfOtherFindingsThanThoseShownIsRefusedAndItIsScreenedAgain() throws Exception {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    Database.write("update review set findings = '[]' where id = ?", held.review());

    problem(decide(held, "rita", APPROVE), 409, "findings-changed");

    scene.exactly(2, ReviewOpened.class, held.draft());
    scene.exactly(0, DraftCleared.class, held.draft());
  }

  @Test
  void whatIsTooLongForItsChannelCannotBeApproved() {
    var held = scene.held(scene.draft(r -> r.text("mot ".repeat(125))));

    problem(decide(held, "rita", APPROVE), 409, "too-long");
  }

  @Test
  void theSameKeyGivesTheSameAnswerAndOneDecision() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    var key = UUID.randomUUID().toString();

    var first = keyed(held, key, APPROVE).statusCode(200).extract().asString();
    var second = keyed(held, key, APPROVE).statusCode(200).extract().asString();

    assertThat(second).isEqualTo(first);
    scene.exactly(1, DraftCleared.class, held.draft());
    problem(
        keyed(held, key, "{\"decision\": \"refuse\", \"reason\": \"No.\"}"),
        422,
        "idempotency-key-reused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|decision",
        "{\"decision\": \"maybe\", \"reason\": \"x\"}|decision",
        "{\"decision\": \"approve\", \"reason\": \"x\"}|examined",
        "{\"decision\": \"approve\", \"examined\": [\"a\"]}|reason",
        "{\"decision\": \"amend\", \"examined\": [\"a\"], \"reason\": \"x\"}|text",
        "{\"decision\": \"refuse\", \"reason\": \"x\", \"text\": \"y\"}|text",
        "{\"decision\": \"refuse\", \"reason\": \"x\", \"verdict\": \"y\"}|verdict",
      })
  void aDecisionThatIsIncompleteIsAProblemOfItsField(String body, String field) {
    var held = UUID.randomUUID();

    scene
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body(body)
        .post("/v1/reviews/{id}/decision", held)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("fix", notNullValue());
  }

  private static ValidatableResponse decide(DraftHeld held, String sub, String body) {
    return decide(held, held.revision(), sub, body);
  }

  private static ValidatableResponse decide(DraftHeld held, int seen, String sub, String body) {
    return scene
        .as(sub, "reviewer", "author")
        .header("If-Match", "\"" + seen + "\"")
        .body(body)
        .post("/v1/reviews/{id}/decision", held.review())
        .then();
  }

  private static ValidatableResponse keyed(DraftHeld held, String key, String body) {
    return scene
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/reviews/{id}/decision", held.review())
        .then();
  }

  private static void problem(ValidatableResponse answer, int status, String slug) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:" + slug));
  }

  private static String reviewState(DraftHeld held) {
    return Database.query("select state from review where id = ?", held.review()).getFirst();
  }
}
