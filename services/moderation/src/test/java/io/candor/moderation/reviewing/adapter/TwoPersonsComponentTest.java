package io.candor.moderation.reviewing.adapter;

import static io.candor.moderation.reviewing.adapter.Decisions.APPROVE;
import static io.candor.moderation.reviewing.adapter.Decisions.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is critical needs two persons' approval. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class TwoPersonsComponentTest {

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
  void theFirstApprovalIsRecordedAndTheSecondReleases() {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));

    reviewers
        .decide(held, "rita", APPROVE)
        .statusCode(200)
        .body("status", equalTo("held"))
        .body("approvals", equalTo(1))
        .body("needed", equalTo(2));
    item(held, "approvals", 1);
    reviewers
        .decide(held, "bob", APPROVE.replace("Figures checked.", "Agreed."))
        .statusCode(200)
        .body("status", equalTo("cleared"))
        .body("approvals", equalTo(2));

    scene.one(DraftCleared.class, held.draft());
    assertThat(scene.one(ReviewDecided.class, held.draft()).by()).isEqualTo("bob");
    scene
        .as("otto", "auditor")
        .get("/v1/decisions?draft=" + held.draft())
        .then()
        .body("items.verdict", contains("held", "held", "cleared"))
        .body("items[1].decidedBy.sub", equalTo("rita"))
        .body("items[1].reason", equalTo("Figures checked."))
        .body("items[1].evidence.approvals[0].examined", contains("accuracy", "sources"))
        .body("items[2].decidedBy.sub", equalTo("bob"))
        .body("items[2].evidence.approvals.by", contains("rita"))
        .body("items[2].evidence.approvals[0].reason", equalTo("Figures checked."));
  }

  @Test
  void onePersonIsNotTwo() {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));
    reviewers.decide(held, "rita", APPROVE).statusCode(200);

    problem(reviewers.decide(held, "rita", APPROVE), 403, "second-person");

    assertThat(Decisions.state(held)).isEqualTo("open");
    scene.exactly(0, DraftCleared.class, held.draft());
  }

  @Test
  void aReviewFromBeforeTheRuleNeedsTwoAsWell() throws SQLException {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));
    Database.write("update review set needed = 1 where id = ?", held.review());

    reviewers
        .decide(held, "rita", APPROVE)
        .statusCode(200)
        .body("status", equalTo("held"))
        .body("needed", equalTo(2));

    scene.exactly(0, DraftCleared.class, held.draft());
    reviewers.decide(held, "bob", APPROVE).statusCode(200).body("status", equalTo("cleared"));
  }

  @Test
  void onePersonIsEnoughToRefuseWhateverAnotherApproved() {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));
    reviewers.decide(held, "rita", APPROVE).statusCode(200);

    reviewers
        .decide(held, "bob", "{\"decision\": \"refuse\", \"reason\": \"Never.\"}")
        .statusCode(200)
        .body("status", equalTo("refused"))
        .body("approvals", nullValue());

    scene.one(DraftRefused.class, held.draft());
    scene.exactly(0, DraftCleared.class, held.draft());
  }

  @Test
  void theFirstApprovalEndsTheClaimSoThatAnotherCanGoOn() {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));
    scene
        .as("rita", "reviewer")
        .post("/v1/reviews/{id}/claim", held.review())
        .then()
        .statusCode(200);

    reviewers.decide(held, "rita", APPROVE).statusCode(200);

    reviewers.decide(held, "bob", APPROVE).statusCode(200).body("status", equalTo("cleared"));
  }

  @Test
  void ofTwoApprovalsAtTheSameMomentBothCount() throws Exception {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));

    List<String> answers;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          Stream.of("rita", "bob")
              .map(sub ->
                  threads.submit(
                      () -> reviewers.decide(held, sub, APPROVE).extract().<String>path("status")))
              .toList();
      answers = List.of(both.getFirst().get(), both.getLast().get());
    }

    assertThat(answers).containsExactlyInAnyOrder("held", "cleared");
    scene.one(DraftCleared.class, held.draft());
  }

  private static void item(DraftHeld held, String field, int value) {
    scene
        .as("rita", "reviewer")
        .get("/v1/reviews?draft=" + held.draft())
        .then()
        .body("items[0]." + field, equalTo(value))
        .body("items[0].needed", equalTo(2));
  }
}
