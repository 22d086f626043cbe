package io.candor.moderation.agreeing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.generation.DraftComposed;
import io.candor.moderation.Scene;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.cases.RuleCase;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.moderation.rules.YamlFile;
import io.candor.testing.Infrastructure;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class AgreementComponentTest {

  private static final String RULE = "link-ip-address";
  private static final String LINK = "Le plan de la visite : http://203.0.113.7/plan";
  private static final String CLEAN = "Bonjour à toutes et à tous.";
  private static Scene scene;
  private static boolean decided;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  /** Once; before all tests, nobody answers yet. */
  @BeforeEach
  void decide() {
    if (decided) {
      return;
    }
    decided = true;
    decide(LINK, "approve");
    decide(LINK + "-1", "approve");
    decide(LINK + "-2", "refuse");
    decide(LINK + "-3", "refuse");
    decide(LINK + "-4", "refuse");
    decide(CLEAN + SteeredJudge.HELD, "amend");
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void eachRuleIsCountedByWhatPeopleDecidedWhereItHadFoundSomething() {
    get("security/agreement")
        .statusCode(200)
        .body("items.rule", contains(RULE))
        .body("items[0].reviews", equalTo(5))
        .body("items[0].upheld", equalTo(3))
        .body("items[0].overturned", equalTo(2))
        .body("items[0].expired", equalTo(0))
        .body("items[0].agreement", equalTo(0.6f));
    get("steered/agreement")
        .body("items.rule", contains("doubtful"))
        .body("items[0].version", equalTo("1.1"))
        .body("items[0].upheld", equalTo(1));
  }

  @Test
  void onlyReviewsOfTheTimeAskedForCount() {
    get("security/agreement?until=2026-01-01T00:00:00Z").body("items", empty());
    get("security/agreement?since=2026-01-01T00:00:00Z&until=2026-02-01T00:00:00Z")
        .body("items", empty());
  }

  @Test
  void anotherWorkspaceHasNoneOfThem() {
    try (var other = Scene.bare()) {
      other
          .as("otto", "auditor")
          .get("/v1/rule-packs/security/agreement")
          .then()
          .statusCode(200)
          .body("items", empty());
      other
          .as("otto", "auditor")
          .get("/v1/rule-packs/security/agreement/cases?rule=" + RULE)
          .then()
          .statusCode(200)
          .body("cases", equalTo(0));
    }
  }

  @Test
  void theReviewsAreCasesWhichTheRulesInForceMeetOrTellAsGaps() {
    var file =
        get("security/agreement/cases?rule=" + RULE)
            .statusCode(200)
            .body("file", equalTo("security/cases/link-ip-address.yaml"))
            .body("cases", equalTo(5))
            .body("gaps", equalTo(2))
            .extract()
            .jsonPath();

    var yaml = YamlFile.read("export.yaml", file.getString("yaml")).only("fires", "spares");
    var fires = yaml.get("fires").items();
    var spares = yaml.get("spares").items();
    assertThat(fires)
        .extracting(one -> one.get("text").text())
        .containsExactly(LINK + "-4", LINK + "-3", LINK + "-2");
    assertThat(spares).extracting(one -> one.get("text").text()).containsExactly(LINK + "-1", LINK);
    assertThat(spares).allSatisfy(one -> assertThat(one.get("gap").text()).contains("not spare"));
    var run = new CaseRun(ShippedPacks.rules());
    assertThat(List.of(fires.getFirst(), spares.getFirst()))
        .allSatisfy(one -> {
          var read = new RuleCase("security", RULE, one == fires.getFirst(), one);
          assertThat(read.objection(run.judge(read))).isEmpty();
        });
  }

  @Test
  void aCaseSaysThatItsTextWasDeclaredAsPaidFor() {
    try (var other = Scene.set()) {
      decide(other, LINK, "refuse");
      decide(other, other.draft(r -> r.text(LINK + "-paid").paid()), "refuse");

      var file =
          other
              .as("otto", "auditor")
              .get("/v1/rule-packs/security/agreement/cases?rule=" + RULE)
              .then()
              .extract()
              .jsonPath();

      assertThat(file.getInt("cases")).isEqualTo(2);
      assertThat(file.getString("yaml").lines().filter(line -> line.contains("paidPartnership")))
          .singleElement()
          .asString()
          .contains(LINK + "-paid");
    }
  }

  @Test
  void textsAreForOperatorsAndAuditorsAlone() {
    scene
        .as("rita", "reviewer")
        .get("/v1/rule-packs/security/agreement/cases?rule=" + RULE)
        .then()
        .statusCode(403);
  }

  @Test
  void aRuleThatIsNotInForceHasNoCases() {
    get("security/agreement/cases?rule=no-such-rule").statusCode(404);
  }

  @Test
  void thePagesFollowEachOther() {
    try (var other = Scene.set()) {
      decide(other, SteeredJudge.MANY, "refuse");
      var first = page(other, "").body("items", hasSize(150)).extract().jsonPath();

      page(other, "&cursor=" + first.getString("next"))
          .body("items", hasSize(50))
          .body("items.rule", not(hasItem(first.getString("items[149].rule"))))
          .body("next", nullValue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agreement?since=yesterday, since",
    "agreement?since=2020-01-01T00:00:00Z&until=2026-01-01T00:00:00Z, since",
    "agreement?limit=0, limit",
    "agreement/cases, rule",
    "agreement/cases?rule=No Rule, rule",
  })
  void whatCannotBeAskedIsAProblemOfItsField(String path, String field) {
    get("security/" + path).statusCode(400).body("field", equalTo(field));
  }

  private static ValidatableResponse get(String path) {
    return scene.as("otto", "auditor").get("/v1/rule-packs/" + path).then();
  }

  private static ValidatableResponse page(Scene place, String more) {
    return place
        .as("otto", "auditor")
        .get("/v1/rule-packs/steered/agreement?limit=150" + more)
        .then()
        .statusCode(200);
  }

  private static void decide(String text, String decision) {
    decide(scene, text, decision);
  }

  private static void decide(Scene place, String text, String decision) {
    decide(place, place.draft(r -> r.text(text)), decision);
  }

  private static void decide(Scene place, TestEvent<DraftComposed> draft, String decision) {
    var held = place.held(draft);
    var amended = "amend".equals(decision) ? ", \"text\": \"Un autre texte.\"" : "";
    place
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body(
            "{\"decision\": \"%s\", \"examined\": [\"all\"], \"reason\": \"Read.\"%s}"
                .formatted(decision, amended))
        .post("/v1/reviews/{id}/decision", held.review())
        .then()
        .statusCode(200);
  }
}
