package io.candor.moderation.erasing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Authorship;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erasure reaches every place that has something of it, or says that it did not. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ErasureReachComponentTest {

  private Scene scene;
  private Asking asking;

  @BeforeEach
  void set() {
    scene = Scene.set();
    asking = new Asking(scene);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  /** A picture alone has no text to be empty by. */
  @Test
  void theReviewOfAPictureLosesItsWordsAlsoAfterItsReviewersName() {
    // Given
    var composed = scene.draft(r -> r.digitalSourceType("").source("Karim").parts(aPicture()));
    scene.approve(scene.held(composed));
    var draft = asking.ended(composed);
    asking.person("rita").statusCode(200).body("reviews", equalTo(1));

    // When
    asking.draft(draft).statusCode(200).body("reviews", equalTo(1));

    // Then
    assertThat(
            Database.query(
                "select cast(row_to_json(r) as text) from review r where draft = ?", draft))
        .singleElement()
        .asString()
        .doesNotContain("Karim", "fine", "alice", "rita");
    asking.draft(draft).statusCode(200).body("id", nullValue());
  }

  private static List<Part> aPicture() {
    var by =
        new Authorship(DigitalSourceType.DIGITAL_CREATION, "human_validated", null, null, null, 0);
    return List.of(
        new Part(
            "", List.of(), List.of(new Media("0".repeat(64), "image/png", "Karim au marché", by))));
  }

  @Test
  void whatIsErasedIsShownBesideNoTextThatIsLikeIt() {
    var erased = asking.reviewed();
    var kept = asking.reviewed();
    asking.draft(erased).statusCode(200);

    var held = scene.held(scene.draft(SteeredJudge.HELD));

    scene
        .as("bob", "reviewer")
        .get("/v1/reviews/{id}", held.review())
        .then()
        .body("alike.draft", equalTo(List.of(kept.toString())));
  }

  /** Who had a review at hand is named by it alone. */
  @Test
  void whoHasClaimedWhatIsOpenIsNamedThereStillAndThatIsSaid() {
    var composed = scene.draft(SteeredJudge.HELD);
    var held = scene.held(composed);
    claim(held);

    asking.person("carol").statusCode(200).body("id", nullValue()).body("open", equalTo(1));

    asking.ended(composed);
    asking.person("carol").statusCode(200).body("reviews", equalTo(1)).body("open", equalTo(0));
  }

  /** A review that ended by itself says by what, where others say by whom. */
  @Test
  void whatEndedAReviewIsNobodysName() {
    var composed = scene.draft(SteeredJudge.HELD);
    scene.held(composed);
    asking.ended(composed);

    asking.person("withdrawn").statusCode(200).body("reviews", equalTo(0));
  }

  /** What waits for its first screening is in no decision. */
  @Test
  void whoWroteWhatIsNotScreenedYetIsNamedThereStillAndThatIsSaid() {
    var waits = scene.draft(r -> r.versions(9, 1, 1));
    scene.send(waits);
    Asking.awaitState(waits.event().draft(), "screening");

    asking.person("alice").statusCode(200).body("open", equalTo(1));
  }

  private void claim(DraftHeld held) {
    scene
        .as("carol", "reviewer")
        .post("/v1/reviews/{id}/claim", held.review())
        .then()
        .statusCode(200);
  }
}
