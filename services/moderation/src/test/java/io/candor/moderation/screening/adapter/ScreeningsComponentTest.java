package io.candor.moderation.screening.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ScreeningsComponentTest {

  private static Scene scene;

  @BeforeAll
  static void set() {
    scene = Scene.set();
    scene.one(DraftCleared.class, scene.send(scene.draft()));
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void theRulesAnswerAsTheyWouldForADraftAndNothingIsStored() {
    var before = counts();

    ask(text("Bonjour à toutes et à tous."))
        .statusCode(200)
        .body("verdict", equalTo("cleared"))
        .body("label.required", equalTo(true))
        .body("label.text", not(emptyString()))
        .body("rendered.unit", equalTo("graphemes"))
        .body("rendered.limit", equalTo(500))
        .body("packs.digest", notNullValue());

    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void whatIsDeclaredAsPaidSaysThatItIsAdvertising() {
    var body = text("Bonjour à toutes et à tous.");
    body.put("paidPartnership", true);

    ask(body)
        .statusCode(200)
        .body("verdict", equalTo("cleared"))
        .body("label.text", startsWith("Publicité"))
        .body("label.placement", equalTo("start"));
  }

  @Test
  void whatAPersonMustDecideIsHeld() {
    ask(text(SteeredJudge.HELD))
        .statusCode(200)
        .body("verdict", equalTo("held"))
        .body("findings.rule", hasItem("doubtful"));
    ask(text(SteeredJudge.RETURNED)).body("verdict", equalTo("held"));
    ask(text(SteeredJudge.REFUSED)).body("verdict", equalTo("refused"));
  }

  @Test
  void whatNobodyDeclaredIsHeldWithTheLabelItMayOwe() {
    var body = text("Bonjour.");
    body.remove("authorship");

    ask(body)
        .statusCode(200)
        .body("verdict", equalTo("held"))
        .body("label.required", equalTo(true));
  }

  @Test
  void whatContradictsItselfIsHeldWithTheLabelItMayOwe() {
    var body = text("Bonjour.");
    body.put(
        "authorship",
        Map.of("digitalSourceType", "digitalCreation", "oversight", "fully_autonomous"));

    ask(body)
        .statusCode(200)
        .body("verdict", equalTo("held"))
        .body("reason", equalTo("authorship-undecided"))
        .body("label.required", equalTo(true));
  }

  @Test
  void aTextInAnotherLanguageThanItSaysIsHeld() {
    ask(text("Our workshop opens on Saturday, and all of you are welcome to it."))
        .statusCode(200)
        .body("verdict", equalTo("held"))
        .body("reason", equalTo("language-other"))
        .body("findings.evidence", hasItem("fr ≠ en"));
  }

  /** By the lists and the learnt head, as they ship. */
  @Test
  void howHarmfulATextIsIsGraded() {
    ask(english("Our workshop opens on Saturday, and all of you are welcome to it."))
        .statusCode(200)
        .body("harm.score", lessThan(0.3f));
    ask(english("I hate immigrants, they are animals and should all be thrown out."))
        .statusCode(200)
        .body("harm.score", greaterThan(0.9f))
        .body("harm.categories.category", hasItem("hate"));
    ask(text("Bonjour à toutes et à tous.")).body("harm.score", equalTo(0.0f));
  }

  private static Map<String, Object> english(String words) {
    var body = text(words);
    body.put("language", "en");
    return body;
  }

  @Test
  void aRuleThatFailsIsAProblemThatTellsNothingOfItself() {
    ask(text(SteeredJudge.THROWS))
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:internal"))
        .body("correlationId", notNullValue())
        .body("detail", not(org.hamcrest.Matchers.containsString("rule that fails")));
  }

  @ParameterizedTest
  @CsvSource({
    "brand,another,422,brand-unknown",
    "audience,another,422,audience-unknown",
    "channel,another,422,channel-unknown",
    "brand,No Name,400,invalid-field",
    "language,xx,400,invalid-field",
    "text,'',400,invalid-field",
    "verdict,cleared,400,unknown-field",
  })
  void aFieldThatIsWrongIsAProblemOfThatField(String field, String value, int status, String slug) {
    var body = text("Bonjour.");
    body.put(field, value);

    ask(body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:" + slug))
        .body("field", equalTo(field))
        .body("fix", notNullValue());
  }

  @Test
  void aTextWithoutAnEndIsRefusedBeforeItIsRead() {
    ask(text("x".repeat(20_001)))
        .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
        .body("field", equalTo("text"));
    ask(text("x".repeat(4_200_000)))
        .statusCode(413)
        .body("type", equalTo("urn:candor:problem:too-large"));
  }

  private static List<String> counts() {
    return Database.query(
        "select count(*) from draft union all select count(*) from screening union all"
            + " select count(*) from decision union all select count(*) from review union all"
            + " select count(*) from outbox");
  }

  private static Map<String, Object> text(String text) {
    var body = new HashMap<String, Object>();
    body.put("text", text);
    body.put("language", "fr");
    body.put("brand", scene.brand);
    body.put("audience", scene.audience);
    body.put("channel", scene.channel);
    body.put("authorship", Map.of("digitalSourceType", "trainedAlgorithmicMedia"));
    return body;
  }

  private static ValidatableResponse ask(Map<String, Object> body) {
    return scene.as("alice", "author").body(body).post("/v1/screenings").then();
  }
}
