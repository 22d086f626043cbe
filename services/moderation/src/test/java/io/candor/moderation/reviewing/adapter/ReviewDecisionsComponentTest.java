package io.candor.moderation.reviewing.adapter;

import static io.candor.moderation.reviewing.adapter.Decisions.APPROVE;
import static io.candor.moderation.reviewing.adapter.Decisions.problem;
import static io.candor.testing.Events.aDraftRevised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.candor.contracts.Contributor;
import io.candor.contracts.Part;
import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.Refusal;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
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
  void anApprovalClearsTheDraftWithItsLabelAndSaysWho() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    reviewers.decide(held, "rita", APPROVE).statusCode(200).body("status", equalTo("cleared"));

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

    reviewers.decide(held, "rita", APPROVE).statusCode(200);

    assertThat(scene.one(DraftCleared.class, held.draft()).label().required()).isTrue();
  }

  @Test
  void anAmendmentIsToldWithAllThatWasLinkedAndItsAuthor() {
    var parts =
        List.of(
            new Part("Un. " + SteeredJudge.HELD, List.of("https://a.example"), List.of()),
            new Part("Deux.", List.of("https://b.example"), List.of()));
    var held = scene.held(scene.draft(r -> r.parts(parts)));

    reviewers
        .decide(
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
    reviewers
        .decide(
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

    problem(reviewers.decide(again, "rita", APPROVE), 403, "four-eyes");
    reviewers.decide(again, "bob", APPROVE).statusCode(200);
  }

  @Test
  void aRefusalIsTheReviewersWithTheReason() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    reviewers
        .decide(held, "rita", "{\"decision\": \"refuse\", \"reason\": \"Not ours to say.\"}")
        .statusCode(200)
        .body("status", equalTo("refused"));

    var refused = scene.one(DraftRefused.class, held.draft());
    assertThat(refused.decidedBy()).isEqualTo("rita");
    assertThat(refused.reason()).isEqualTo("Not ours to say.");
    assertThat(refused.review()).isEqualTo(held.review());
    assertThat(refused.refusal())
        .isEqualTo(new Refusal("other", "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"));
  }

  @Test
  void aRefusalWithoutGroundHasThatOfItsGravestFinding() {
    var held = scene.held(scene.draft(r -> r.text("Appelez Karim au 06 12 34 56 78.")));

    reviewers
        .decide(held, "rita", "{\"decision\": \"refuse\", \"reason\": \"Not ours to say.\"}")
        .statusCode(200)
        .body("ground", equalTo("personal-data"));
  }

  @Test
  void theGroundOfARefusalIsToldRecordedAndShown() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    reviewers
        .decide(
            held,
            "rita",
            "{\"decision\": \"refuse\", \"ground\": \"personal-data\", \"reason\": \"Her address.\"}")
        .statusCode(200)
        .body("ground", equalTo("personal-data"));

    var category = "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS";
    assertThat(scene.one(DraftRefused.class, held.draft()).refusal())
        .isEqualTo(new Refusal("personal-data", category));
    scene
        .as("otto", "auditor")
        .get("/v1/decisions?draft=" + held.draft())
        .then()
        .body("items[1].evidence.refusal.ground", equalTo("personal-data"))
        .body("items[1].evidence.refusal.category", equalTo(category));
    scene
        .as("rita", "reviewer")
        .get("/v1/reviews/{id}", held.review())
        .then()
        .body("ground", equalTo("personal-data"))
        .body("decidedReason", equalTo("Her address."));
  }

  @Test
  void whoHadAHandInADraftCannotDecideOnIt() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    problem(reviewers.decide(held, "alice", APPROVE), 403, "four-eyes");

    assertThat(Decisions.state(held)).isEqualTo("open");
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
    assertThat(Decisions.state(held)).isEqualTo("open");
  }

  @Test
  void whatIsTooLongForItsChannelCannotBeApproved() {
    var held = scene.held(scene.draft(r -> r.text("mot ".repeat(125))));

    problem(reviewers.decide(held, "rita", APPROVE), 409, "too-long");
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
        "{\"decision\": \"refuse\", \"reason\": \"x\", \"ground\": \"whim\"}|ground",
        "{\"decision\": \"approve\", \"examined\": [\"a\"], \"reason\": \"x\", \"ground\": \"hate\"}|ground",
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
}
