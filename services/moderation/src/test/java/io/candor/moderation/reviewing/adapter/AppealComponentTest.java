package io.candor.moderation.reviewing.adapter;

import static io.candor.moderation.reviewing.adapter.Decisions.APPROVE;
import static io.candor.moderation.reviewing.adapter.Decisions.problem;
import static io.candor.testing.Events.aDraftRevised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An author appeals: a new draft that continues the refused one. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class AppealComponentTest {

  private static final String TEXT =
      "Un texte que son autrice défend, et que personne d’autre ne lit. ";
  private static final String WHY = "The survey says so, page 3.";
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
  void anAppealIsHeldAlsoWhereRulesFindNothingAndShowsItsAuthorsWords() {
    var refused = refusedBy("rita", TEXT + SteeredJudge.HELD);

    var held = scene.held(scene.draft(r -> r.text(TEXT).appeals(refused, WHY)));

    assertThat(held.reason()).isEqualTo("appeal");
    scene
        .as("bob", "reviewer")
        .get("/v1/reviews/{id}", held.review())
        .then()
        .body("findings.rule", contains("moderation/appeal"))
        .body("findings[0].evidence", equalTo(WHY))
        .body("barred", contains("rita"))
        .body("alike.draft", hasItem(refused.toString()))
        .body("needed", equalTo(1));
    scene
        .as("bob", "reviewer")
        .get("/v1/reviews?rule=moderation/appeal")
        .then()
        .body("items.id", hasItem(held.review().toString()));
  }

  @Test
  void whoDecidedBeforeLeavesItToAnother() {
    var refused = refusedBy("rita", TEXT + SteeredJudge.HELD);
    var held = scene.held(scene.draft(r -> r.text(TEXT).appeals(refused, WHY)));

    problem(reviewers.decide(held, "rita", APPROVE), 403, "another-reviewer");
    reviewers.decide(held, "bob", APPROVE).statusCode(200).body("status", equalTo("cleared"));

    scene.one(DraftCleared.class, held.draft());
  }

  @Test
  void whoDecidedOnAnAppealDoesNotDecideOnTheNext() {
    var refused = refusedBy("rita", TEXT + SteeredJudge.HELD);
    var first = scene.held(scene.draft(r -> r.text(TEXT).appeals(refused, WHY)));
    refuse(first, "bob");

    var second = scene.held(scene.draft(r -> r.text(TEXT).appeals(first.draft(), WHY)));

    problem(reviewers.decide(second, "rita", APPROVE), 403, "another-reviewer");
    problem(reviewers.decide(second, "bob", APPROVE), 403, "another-reviewer");
    reviewers.decide(second, "carol", APPROVE).statusCode(200);
  }

  @Test
  void whoDecidedBeforeLeavesItToAnotherAlsoOnceItIsEscalated() {
    var refused = refusedBy("rita", TEXT + SteeredJudge.HELD);
    var held = scene.held(scene.draft(r -> r.text(TEXT).appeals(refused, WHY)));

    escalate(held, "carol", "reviewer")
        .statusCode(200)
        .body("barred", containsInAnyOrder("rita", "carol"));

    problem(reviewers.decide(held, "rita", APPROVE), 403, "another-reviewer");
    reviewers.decide(held, "bob", APPROVE).statusCode(200);
  }

  /** Where no operator reviews, nobody could decide any more. */
  @Test
  void whoDecidedBeforeDoesNotEscalateIt() {
    var refused = refusedBy("rita", TEXT + SteeredJudge.HELD);
    var held = scene.held(scene.draft(r -> r.text(TEXT).appeals(refused, WHY)));

    problem(toOperators(held, "rita"), 403, "another-reviewer");
    escalate(held, "carol", "reviewer").statusCode(200);
    problem(toOperators(held, "rita"), 403, "another-reviewer");
    toOperators(held, "carol").statusCode(200);
  }

  private static ValidatableResponse toOperators(DraftHeld held, String sub) {
    return escalate(held, sub, "operator");
  }

  private static ValidatableResponse escalate(DraftHeld held, String sub, String to) {
    return scene
        .as(sub, "reviewer")
        .body("{\"reason\": \"Not mine to say.\", \"to\": \"%s\"}".formatted(to))
        .post("/v1/reviews/{id}/escalate", held.review())
        .then();
  }

  @Test
  void whatRulesRefusedIsHeldToo() {
    var text = TEXT + SteeredJudge.REFUSED;
    var refused = scene.one(DraftRefused.class, scene.send(scene.draft(r -> r.text(text)))).draft();

    var held = scene.held(scene.draft(r -> r.text(text).appeals(refused, WHY)));

    scene.exactly(0, DraftRefused.class, held.draft());
    reviewers
        .decide(held, "rita", APPROVE)
        .statusCode(200)
        .body("status", equalTo("held"))
        .body("needed", equalTo(2));
    reviewers.decide(held, "bob", APPROVE).statusCode(200).body("status", equalTo("cleared"));
  }

  @Test
  void anEditOfAnAppealIsAnAppealStill() {
    var refused = refusedBy("rita", TEXT + SteeredJudge.HELD);
    var event = scene.draft(r -> r.text(TEXT).appeals(refused, WHY));
    scene.held(event);

    scene.tell(
        aDraftRevised(
            event.event(),
            "edit",
            r -> scene.here(r).text(TEXT + "Encore.").appeals(refused, WHY)));

    var again = scene.exactly(2, DraftHeld.class, event.event().draft()).getLast();
    assertThat(again.reason()).isEqualTo("appeal");
    problem(reviewers.decide(again, "rita", APPROVE), 403, "another-reviewer");
  }

  private static UUID refusedBy(String sub, String text) {
    var held = scene.held(scene.draft(r -> r.text(text)));
    refuse(held, sub);
    return held.draft();
  }

  private static void refuse(DraftHeld held, String sub) {
    reviewers
        .decide(held, sub, "{\"decision\": \"refuse\", \"reason\": \"Not ours to say.\"}")
        .statusCode(200);
  }
}
