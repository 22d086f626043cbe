package io.candor.moderation.reviewing.adapter;

import static io.candor.moderation.reviewing.adapter.Decisions.APPROVE;
import static io.candor.moderation.reviewing.adapter.Decisions.problem;
import static io.candor.testing.Events.aDraftRevised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Topic;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
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
class ReviewRacesComponentTest {

  private static Scene scene;
  private static Decisions reviewers;

  @BeforeAll
  static void set() {
    scene = Scene.set();
    reviewers = new Decisions(scene);
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void aReviewIsDecidedOnce() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    reviewers.decide(held, "rita", APPROVE).statusCode(200);

    problem(reviewers.decide(held, "bob", APPROVE), 409, "review-closed");
    scene.exactly(1, DraftCleared.class, held.draft());
  }

  @Test
  void ofTwoReviewersAtTheSameMomentOneDecides() throws Exception {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    List<Integer> answers;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          Stream.of("rita", "bob")
              .map(sub ->
                  threads.submit(() -> reviewers.decide(held, sub, APPROVE).extract().statusCode()))
              .toList();
      answers = List.of(both.getFirst().get(), both.getLast().get());
    }

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    scene.exactly(1, DraftCleared.class, held.draft());
    scene.exactly(1, ReviewDecided.class, held.draft());
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void aDecisionThatMeetsANewRevisionNeverLetsTheOldOneOut(int round) throws Exception {
    var event = scene.draft("tour " + round + " " + SteeredJudge.HELD);
    var held = scene.held(event);

    try (var threads = Executors.newSingleThreadExecutor()) {
      var revision = aDraftRevised(event.event(), "edit", r -> scene.here(r).text("Neuf."));
      var told = threads.submit(() -> scene.tell(revision));
      reviewers.decide(held, "rita", APPROVE);
      told.get();
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

    problem(reviewers.decide(held, "rita", APPROVE), 409, "findings-changed");

    scene.exactly(2, ReviewOpened.class, held.draft());
    scene.exactly(0, DraftCleared.class, held.draft());
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

    problem(reviewers.decide(held, "rita", APPROVE), 412, "precondition-failed");
    problem(reviewers.decide(second, 1, "rita", APPROVE), 412, "precondition-failed");
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
}
