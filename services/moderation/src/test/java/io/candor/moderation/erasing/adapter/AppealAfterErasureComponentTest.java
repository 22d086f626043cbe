package io.candor.moderation.erasing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who decided leaves an appeal to another, also when nobody knows their name any more. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class AppealAfterErasureComponentTest {

  private static final Duration HALF_A_YEAR = Duration.ofDays(184);
  private Scene scene;
  private Asking asking;

  @Inject Retention retention;

  @BeforeEach
  void set() {
    scene = Scene.set();
    asking = new Asking(scene);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whoRefusedADraftThatIsErasedLeavesItsAppealToAnother() {
    var refused = refused(scene.held(scene.draft(SteeredJudge.HELD)), "rita");
    asking.draft(refused).statusCode(200);

    var appeal = appealed(refused);

    another(claim(appeal, "rita"));
    another(decide(appeal, "rita", "approve"));
    another(decide(appeal, "rita", "refuse"));
    decide(appeal, "bob", "approve").statusCode(200).body("status", equalTo("cleared"));
    assertThat(Database.query("select cast(row_to_json(d) as text) from decided_before d"))
        .isNotEmpty()
        .noneMatch(row -> String.valueOf(row).contains("rita"));
  }

  @Test
  void whoseNameIsErasedLeavesItToAnotherToo() {
    var refused = refused(scene.held(scene.draft(SteeredJudge.HELD)), "rita");
    asking.person("rita").statusCode(200).body("decisions", equalTo(1));

    another(decide(appealed(refused), "rita", "approve"));
  }

  @Test
  void whoDecidedOnAnAppealThatIsErasedDoesNotDecideOnTheNextNorWhoDecidedBefore() {
    var refused = refused(scene.held(scene.draft(SteeredJudge.HELD)), "rita");
    var first = refused(appealed(refused), "bob");
    asking.draft(first).statusCode(200);
    asking.draft(refused).statusCode(200);

    var second = refused(appealed(first), "carol");

    another(decide(appealed(second), "rita", "approve"));
    another(decide(appealed(second), "bob", "approve"));
    another(decide(appealed(second), "carol", "approve"));
  }

  /** Who decides on it is to see why it was refused. */
  @Test
  void whatIsAppealedIsErasedOnceThatIsDecided() throws SQLException {
    // Given
    var refused = refused(scene.held(scene.draft(SteeredJudge.HELD)), "rita");
    var appeal = appealed(refused);
    Database.write("update ended set ended_at = '2020-01-01' where draft = ?", refused);

    // When
    asking
        .draft(refused)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:appeal-open"))
        .body("detail", containsString("once the appeal is decided"));
    retention.step(HALF_A_YEAR, 50).await().atMost(Duration.ofSeconds(30));

    // Then
    assertThat(asking.record(refused).getString("items[1].reason")).isEqualTo("seen");
    refused(appeal, "bob");
    asking.draft(refused).statusCode(200).body("drafts", equalTo(1));
  }

  @Test
  void itIsKeptForSoLongAsAppealsAreToBeTaken() throws SQLException {
    var young = refused(scene.held(scene.draft(SteeredJudge.HELD)), "rita");
    var old = refused(scene.held(scene.draft(SteeredJudge.HELD)), "rita");
    asking.draft(young).statusCode(200);
    asking.draft(old).statusCode(200);
    Database.write(
        "update decided_before set at = now() - interval '185 days' where draft = ?", old);

    retention.forget(HALF_A_YEAR).await().atMost(Duration.ofSeconds(30));

    assertThat(kept(old)).isZero();
    assertThat(kept(young)).isEqualTo(1);
  }

  /** What is not appealed needs nobody to be known. */
  @Test
  void nothingIsKeptOfWhatWasNotRefused() {
    var draft = asking.reviewed();

    asking.draft(draft).statusCode(200);

    assertThat(kept(draft)).isZero();
  }

  private static int kept(UUID draft) {
    return Database.query("select salt from decided_before where draft = ?", draft).size();
  }

  private DraftHeld appealed(UUID refused) {
    return scene.held(scene.draft(r -> r.appeals(refused, "It is true.")));
  }

  private UUID refused(DraftHeld held, String sub) {
    decide(held, sub, "refuse").statusCode(200);
    Asking.awaitSealed(held.draft());
    return held.draft();
  }

  private ValidatableResponse claim(DraftHeld held, String sub) {
    return scene.as(sub, "reviewer").post("/v1/reviews/{id}/claim", held.review()).then();
  }

  private ValidatableResponse decide(DraftHeld held, String sub, String what) {
    var body = "{\"decision\": \"%s\", \"examined\": [\"all\"], \"reason\": \"seen\"}";
    return scene
        .as(sub, "reviewer")
        .header("If-Match", "\"1\"")
        .body(body.formatted(what))
        .post("/v1/reviews/{id}/decision", held.review())
        .then();
  }

  private static void another(ValidatableResponse answer) {
    answer.statusCode(403).body("type", equalTo("urn:candor:problem:another-reviewer"));
  }
}
