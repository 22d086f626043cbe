package io.candor.moderation.reviewing.adapter;

import static io.candor.moderation.reviewing.adapter.Decisions.APPROVE;
import static io.candor.moderation.reviewing.adapter.Decisions.problem;
import static io.candor.testing.Events.aDraftRevised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.ReviewEscalated;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class EscalationComponentTest {

  private static final String UP = "{\"reason\": \"Not mine to say.\"}";
  private static final String TO_OPERATOR =
      "{\"reason\": \"Not ours to say.\", \"to\": \"operator\"}";
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
  void whoHadItLeavesItToAnotherReviewerWhoDecides() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    post("carol", held, "claim", "").statusCode(200);
    post("carol", held, "release", "").statusCode(200);

    post("rita", held, "escalate", UP)
        .statusCode(200)
        .body("escalation.to", equalTo("reviewer"))
        .body("escalation.by", equalTo("rita"))
        .body("escalation.reason", equalTo("Not mine to say."))
        .body("barred", contains("carol", "rita"))
        .body("claimedBy", nullValue());

    problem(reviewers.decide(held, "rita", APPROVE), 403, "another-reviewer");
    problem(reviewers.decide(held, "carol", APPROVE), 403, "another-reviewer");
    problem(post("rita", held, "claim", ""), 403, "another-reviewer");
    post("bob", held, "claim", "").statusCode(200);
    reviewers.decide(held, "bob", APPROVE).statusCode(200).body("status", equalTo("cleared"));
  }

  @Test
  void escalatedToOperatorsAReviewerWhoIsOneDecides() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    post("rita", held, "escalate", TO_OPERATOR)
        .statusCode(200)
        .body("escalation.to", equalTo("operator"));

    problem(reviewers.decide(held, "bob", APPROVE), 403, "escalated");
    scene
        .as("olga", "reviewer", "operator")
        .header("If-Match", "\"1\"")
        .body(APPROVE)
        .post(Decisions.PATH, held.review())
        .then()
        .statusCode(200);
  }

  @Test
  void itIsNeverEscalatedDown() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    post("rita", held, "escalate", TO_OPERATOR).statusCode(200);

    post("bob", held, "escalate", UP)
        .statusCode(200)
        .body("escalation.to", equalTo("operator"))
        .body("barred", contains("rita", "bob"));
  }

  @Test
  void whatWasEscalatedStaysSoWhenAnotherScreeningOpensAnotherReview() {
    var event = scene.draft(SteeredJudge.HELD);
    post("rita", scene.held(event), "escalate", TO_OPERATOR).statusCode(200);

    scene.tell(
        aDraftRevised(
            event.event(), "edit", r -> scene.here(r).text("Encore. " + SteeredJudge.HELD)));

    var again = scene.exactly(2, DraftHeld.class, event.event().draft()).getLast();
    scene
        .as("bob", "reviewer")
        .get("/v1/reviews/{id}", again.review())
        .then()
        .body("escalation.to", equalTo("operator"))
        .body("escalation.by", equalTo("rita"))
        .body("barred", contains("rita"));
    problem(reviewers.decide(again, "rita", APPROVE), 403, "another-reviewer");
    problem(reviewers.decide(again, "bob", APPROVE), 403, "escalated");
  }

  @Test
  void whoLeftItToOthersTakesItFromNobodyElse() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    post("rita", held, "escalate", UP).statusCode(200);

    problem(post("rita", held, "escalate", UP), 403, "another-reviewer");

    post("rita", held, "escalate", TO_OPERATOR)
        .statusCode(200)
        .body("escalation.to", equalTo("operator"));
  }

  @Test
  void whoWaitsForItHearsOfItAndFindsIt() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    post("rita", held, "escalate", TO_OPERATOR).statusCode(200);

    assertThat(scene.one(ReviewEscalated.class, held.draft()))
        .isEqualTo(
            new ReviewEscalated(
                held.review(),
                held.draft(),
                1,
                "operator",
                "rita",
                "Not ours to say.",
                held.deadline()));
    list("escalated=operator&draft=" + held.draft())
        .body("items.id", contains(held.review().toString()))
        .body("items[0].escalatedTo", equalTo("operator"))
        .body("items[0].deadline", equalTo(held.deadline().toString()));
    list("escalated=no&draft=" + held.draft()).body("items.size()", equalTo(0));
  }

  @Test
  void whoMayNotDecideMayNotEscalate() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    problem(post("alice", held, "escalate", UP), 403, "four-eyes");
    problem(
        scene
            .as("bot", "agent", "reviewer")
            .body(UP)
            .post("/v1/reviews/{id}/escalate", held.review())
            .then(),
        403,
        "forbidden");
    post("carol", held, "claim", "").statusCode(200);
    problem(post("rita", held, "escalate", UP), 409, "review-claimed");
  }

  @Test
  void whatEndedIsNotEscalated() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    reviewers.decide(held, "rita", APPROVE).statusCode(200);

    problem(post("bob", held, "escalate", UP), 409, "review-closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}|reason", "{\"reason\": \"x\", \"to\": \"king\"}|to"})
  void anEscalationThatIsIncompleteIsAProblemOfItsField(String body, String field) {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    post("rita", held, "escalate", body).statusCode(400).body("field", equalTo(field));
  }

  private static ValidatableResponse list(String query) {
    return scene.as("bob", "reviewer").get("/v1/reviews?" + query).then().statusCode(200);
  }

  private static ValidatableResponse post(String sub, DraftHeld held, String what, String body) {
    var request = scene.as(sub, "reviewer");
    return (body.isEmpty() ? request : request.body(body))
        .post("/v1/reviews/{id}/" + what, held.review())
        .then();
  }
}
