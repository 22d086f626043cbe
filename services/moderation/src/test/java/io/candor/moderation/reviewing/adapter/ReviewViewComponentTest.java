package io.candor.moderation.reviewing.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.UnsupportedFact;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ReviewViewComponentTest {

  private static final String CLAIM =
      "Dans notre ville, 87 % des community managers écrivent leurs textes avec une IA. ";
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
  void oneCallShowsTheTextAsReadersWouldSeeItWithItsSourceAndWhatAiDid() {
    var source = "86 % d’entre eux s’en servent pour optimiser leurs textes.";
    var told = List.of(new UnsupportedFact("figure", "87 %", 18, 22));
    var held =
        scene.held(
            scene.draft(r -> r.text(CLAIM + SteeredJudge.HELD).source(source).unsupported(told)));

    var label = held.label().text();
    view(held)
        .body("rendered.text", containsString(CLAIM.strip()))
        .body("rendered.text", containsString(label))
        .body("rendered.limit", greaterThan(0))
        .body("source", equalTo(source))
        .body("unsupported.words", contains("87 %"))
        .body("unsupported[0].start", equalTo(18))
        .body("authorship.digitalSourceType", equalTo("trainedAlgorithmicMedia"))
        .body("intent", equalTo("publish"))
        .body("language", equalTo("fr"))
        .body("brand", equalTo(scene.brand))
        .body("audience", equalTo(scene.audience))
        .body("channel", equalTo(scene.channel))
        .body("needed", equalTo(1))
        .body("approvals", empty());
  }

  @Test
  void eachPictureHasItsAltTextAsWrittenAndAsReadersWouldGetIt() {
    var made = picture("trainedAlgorithmicMedia", "L'atelier.");
    var taken = picture("digitalCapture", "La rue.");
    var text = "Bonjour à toutes et à tous. " + SteeredJudge.HELD;
    var parts = List.of(new Part(text, List.of(), List.of(made, taken)));

    view(scene.held(scene.draft(r -> r.parts(parts))))
        .body("media.alt", contains("L'atelier.", "La rue."))
        .body(
            "media.altReleased",
            contains("L'atelier. — Contenu multimédia généré par IA.", "La rue."))
        .body("media[0].authorship.digitalSourceType", equalTo("trainedAlgorithmicMedia"));
  }

  @Test
  void itSaysWhatAiDidToEachMedium() {
    var made = new Authorship("compositeSynthetic", "prompt_guided", null, null, null, 0);
    var film = new Media("b".repeat(64), "video/mp4", "L'atelier", made);
    var parts = List.of(new Part(SteeredJudge.HELD, List.of(), List.of(film)));

    var held = scene.held(scene.draft(r -> r.parts(parts)));

    view(held)
        .body("media.digest", contains(film.digest()))
        .body("media.mediaType", contains("video/mp4"))
        .body("media.authorship.digitalSourceType", contains("compositeSynthetic"))
        .body("label.rules.id", hasItem("art-50-4-media"));
  }

  @Test
  void itSaysWhomItIsForAndWhoseLawApplies() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    view(held)
        .body("readers.countries", contains("FR"))
        .body("readers.version", equalTo(1))
        .body("responsible", notNullValue())
        .body("jurisdictions", hasItem("EU"));
  }

  @Test
  void eachRuleBehindItHasItsWordsAndItsCitation() {
    var held = scene.held(scene.draft(r -> r.text("mot ".repeat(125))));

    var rules = "rules.find { it.id == 'art-50-4-text' }";
    view(held)
        .body(rules + ".pack", equalTo("eu-ai-act"))
        .body(rules + ".jurisdiction", equalTo("EU"))
        .body(rules + ".title.en", containsString("AI"))
        .body(rules + ".citation.text", containsString("Article 50(4)"))
        .body(rules + ".citation.url", containsString("http"))
        .body(rules + ".duty", equalTo("visible-label"))
        .body(rules + ".outcome", equalTo("label"))
        .body(rules + ".confidence", equalTo("H"));
  }

  @Test
  void eachExemptionOfARuleIsThereWithTheEvidenceThatItNeeds() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));

    var exemption = "rules.find { it.id == 'art-50-4-text' }.exemptions[0]";
    view(held)
        .body(exemption + ".id", equalTo("editorial-responsibility"))
        .body(exemption + ".text", containsString("editorial control"))
        .body(exemption + ".evidence", hasItem("what was examined"));
  }

  @Test
  void whatWasDecidedOnTextsThatAreAlikeIsShown() {
    var first = scene.held(scene.draft(r -> r.text(CLAIM + SteeredJudge.HELD)));
    reviewers
        .decide(
            first,
            "rita",
            "{\"decision\": \"refuse\", \"ground\": \"unsupported\", \"reason\": \"It is 86 %.\"}")
        .statusCode(200);
    var elsewhere = "Le marché ouvre samedi à dix heures, place de la République. ";
    reviewers
        .decide(
            scene.held(scene.draft(r -> r.text(elsewhere + SteeredJudge.HELD))),
            "rita",
            Decisions.APPROVE)
        .statusCode(200);

    var second =
        scene.held(scene.draft(r -> r.text(CLAIM.replace("87", "85") + SteeredJudge.HELD)));

    view(second)
        .body("alike.review", hasItem(first.review().toString()))
        .body("alike.text", org.hamcrest.Matchers.everyItem(containsString("community managers")))
        .body("alike.find { it.reason != null }.decision", equalTo("refuse"))
        .body("alike.find { it.reason != null }.ground", equalTo("unsupported"))
        .body("alike.find { it.reason != null }.reason", equalTo("It is 86 %."))
        .body("alike.find { it.reason != null }.decidedBy", equalTo("rita"))
        .body("alike[0].likeness", greaterThan(0.8f));
  }

  @Test
  void anotherWorkspacesDecisionsAreNoneOfOurs() {
    var text = "Un texte que deux espaces écrivent de la même façon, mot pour mot. ";
    try (var other = Scene.set()) {
      var theirs = other.held(other.draft(r -> r.text(text + SteeredJudge.HELD)));
      new Decisions(other).decide(theirs, "rita", Decisions.APPROVE).statusCode(200);
    }

    var ours = scene.held(scene.draft(r -> r.text(text + SteeredJudge.HELD)));

    view(ours).body("alike", empty());
  }

  private static Media picture(String type, String alt) {
    return new Media(
        "0".repeat(64), "image/png", alt, new Authorship(type, "", null, null, null, 0));
  }

  private static ValidatableResponse view(DraftHeld held) {
    return scene
        .as("rita", "reviewer")
        .get("/v1/reviews/{id}", held.review())
        .then()
        .statusCode(200);
  }
}
