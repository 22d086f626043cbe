package io.candor.moderation.reviewing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.Window;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.Refusal;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.contracts.moderation.ReviewDue;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ReviewDeadlineComponentTest {

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
  void aReviewThatNobodyDecidesRemindsOnceThenRefuses() {
    var held = scene.held(scene.draft(r -> r.text(SteeredJudge.HELD).window(until(8))));

    var due = scene.one(ReviewDue.class, held.draft());
    assertThat(due).isEqualTo(new ReviewDue(held.review(), held.draft(), 1, held.deadline()));
    var refused = scene.one(DraftRefused.class, held.draft());
    assertThat(refused.decidedBy()).isEqualTo("deadline");
    assertThat(refused.review()).isEqualTo(held.review());
    assertThat(refused.refusal())
        .isEqualTo(new Refusal("other", "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"));
    var decided = scene.one(ReviewDecided.class, held.draft());
    assertThat(decided.decision()).isEqualTo("expired");
    scene.exactly(1, ReviewDue.class, held.draft());
    scene.exactly(0, DraftCleared.class, held.draft());
  }

  @Test
  void afterTheDeadlineNobodyCanApprove() {
    var held = scene.held(scene.draft(r -> r.text(SteeredJudge.HELD).window(until(0))));

    scene
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body("{\"decision\": \"approve\", \"examined\": [\"all\"], \"reason\": \"fine\"}")
        .post("/v1/reviews/{id}/decision", held.review())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:review-closed"));

    scene.one(DraftRefused.class, held.draft());
  }

  @Test
  void theDeadlineOfAReviewIsADayUnlessThePostIsWantedSooner() {
    var soon = until(3600);
    var later = until(200_000);

    var sooner = scene.held(scene.draft(r -> r.text(SteeredJudge.HELD).window(soon)));
    var usual = scene.held(scene.draft(r -> r.text(SteeredJudge.HELD).window(later)));

    assertThat(sooner.deadline()).isEqualTo(soon.until());
    assertThat(usual.deadline())
        .isBetween(
            later.notBefore().plus(Duration.ofHours(24)), Instant.now().plus(Duration.ofHours(24)));
  }

  private static Window until(int seconds) {
    var now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    return new Window(now, now.plusSeconds(seconds), null);
  }
}
