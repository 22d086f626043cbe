package io.candor.moderation.recording.adapter;

import static io.candor.testing.Events.aDraftWithdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class DecisionRecordComponentTest {

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
  void aClearanceIsRecordedWithItsGroundsAndItsSignature() {
    var draft = scene.send(scene.draft());
    var cleared = scene.one(DraftCleared.class, draft);

    record(draft)
        .statusCode(200)
        .body("items.verdict", contains("cleared"))
        .body("items[0].draft", equalTo(draft.toString()))
        .body("items[0].revision", equalTo(1))
        .body("items[0].cause", equalTo("heard"))
        .body("items[0].decidedBy.kind", equalTo("rules"))
        .body("items[0].label.required", equalTo(true))
        .body("items[0].label.text", equalTo(cleared.label().text()))
        .body("items[0].label.rules.id", notNullValue())
        .body("items[0].packs.digest", everyItem(matchesPattern("[0-9a-f]{64}")))
        .body("items[0].packs", everyItem(in(packs())))
        .body("items[0].packs.id", hasItems("eu-ai-act", "certainty"))
        .body("items[0].packs.id", not(hasItem("cn-labelling")))
        .body("items[0].evidence.duties.pack", hasItem("eu-ai-act"))
        .body("items[0].evidence.packSet", matchesPattern("[0-9a-f]{64}"))
        .body("items[0].clearanceNo", equalTo(1))
        .body("items[0].clearance.jws", equalTo(cleared.clearance().jws()))
        .body("items[0].clearance.digest", equalTo(cleared.clearance().digest()))
        .body("items[0].evidence.versions.brand", equalTo(1))
        .body("items[0].evidence.contributors.sub", contains("alice"))
        .body("items[0].evidence.authorship.digitalSourceType", equalTo("trainedAlgorithmicMedia"))
        .body("items[0].at", notNullValue());
  }

  @Test
  void itSaysWhoseReadersItWasForWhenAndWhatAiDidToEachMedium() {
    var made = new Authorship("trainedAlgorithmicMedia", "prompt_guided", null, "m", null, 0);
    var picture = new Media("a".repeat(64), "image/png", "L'atelier", made);
    var parts = List.of(new Part("L'atelier ouvre samedi.", List.of(), List.of(picture)));
    var draft = scene.send(scene.draft(r -> r.parts(parts).paid()));
    scene.one(DraftCleared.class, draft);

    var intended = "items[0].evidence.intended";
    record(draft)
        .body(intended + ".audience", equalTo(scene.audience))
        .body(intended + ".countries", contains("FR"))
        .body(intended + ".ageBands", notNullValue())
        .body(intended + ".brand", equalTo(scene.brand))
        .body(intended + ".channel", equalTo(scene.channel))
        .body(intended + ".channelKind", equalTo("feed"))
        .body(intended + ".language", equalTo("fr"))
        .body(intended + ".intent", equalTo("publish"))
        .body(intended + ".window.notBefore", notNullValue())
        .body(intended + ".paidPartnership", equalTo(true))
        .body(intended + ".media.digest", contains(picture.digest()))
        .body(intended + ".media.mediaType", contains("image/png"))
        .body(intended + ".media.digitalSourceType", contains("trainedAlgorithmicMedia"));
  }

  @Test
  void aReviewIsRecordedWithWhatWasFoundAndWhatThePersonExamined() {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    scene
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body(
            "{\"decision\": \"approve\", \"examined\": [\"accuracy\", \"sources\"], \"reason\": \"Checked.\"}")
        .post("/v1/reviews/{id}/decision", held.review())
        .then()
        .statusCode(200);

    record(held.draft())
        .body("items.verdict", contains("held", "cleared"))
        .body("items[0].findings.rule", hasItem("doubtful"))
        .body("items[0].findings[0].span.start", notNullValue())
        .body("items[0].review", equalTo(held.review().toString()))
        .body("items[1].review", equalTo(held.review().toString()))
        .body("items[1].decidedBy.kind", equalTo("reviewer"))
        .body("items[1].decidedBy.sub", equalTo("rita"))
        .body("items[1].reason", equalTo("Checked."))
        .body("items[1].evidence.examined", contains("accuracy", "sources"))
        .body("items[1].evidence.approval.by", equalTo("rita"))
        .body("items[1].evidence.editorial.reviewer", equalTo("rita"))
        .body("items[1].evidence.editorial.change", equalTo("approved"))
        .body("items[1].evidence.editorial.responsible", notNullValue())
        .body("items[1].evidence.editorial.lacks", contains("examined: plausibility"))
        .body("items[1].label.required", equalTo(true));
  }

  @Test
  void aRevocationIsInTheRecord() {
    var event = scene.draft();
    var draft = scene.send(event);
    scene.one(DraftCleared.class, draft);

    scene.tell(aDraftWithdrawn(event.event()));
    scene.one(ClearanceRevoked.class, draft);

    record(draft)
        .body("items.verdict", contains("cleared", "revoked"))
        .body("items[1].cause", equalTo("withdrawn"))
        .body("items[1].clearanceNo", equalTo(1));
  }

  @Test
  void theRecordIsPaged() {
    var event = scene.draft();
    var draft = scene.send(event);
    scene.one(DraftCleared.class, draft);
    scene.tell(aDraftWithdrawn(event.event()));
    scene.one(ClearanceRevoked.class, draft);

    var first = page(draft, "&limit=1").body("items.verdict", contains("cleared"));
    var cursor = first.extract().jsonPath().getString("next");

    page(draft, "&limit=1&cursor=" + cursor)
        .body("items.verdict", contains("revoked"))
        .body("next", nullValue());
  }

  @Test
  void anotherWorkspaceHasNoRecordOfIt() {
    var draft = scene.send(scene.draft());
    scene.one(DraftCleared.class, draft);

    try (var other = Scene.bare()) {
      other
          .as("otto", "auditor")
          .get("/v1/decisions?draft=" + draft)
          .then()
          .statusCode(200)
          .body("items", empty());
    }
  }

  @Test
  void aDraftMustBeNamed() {
    scene
        .as("otto", "auditor")
        .get("/v1/decisions")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("draft"))
        .body("fix", notNullValue());
  }

  private static List<Object> packs() {
    return scene
        .as("otto", "auditor")
        .get("/v1/rule-packs")
        .jsonPath()
        .getList("items.collect { it.subMap(['id', 'version', 'digest']) }");
  }

  private static ValidatableResponse record(UUID draft) {
    return page(draft, "");
  }

  private static ValidatableResponse page(UUID draft, String more) {
    return scene.as("otto", "auditor").get("/v1/decisions?draft=" + draft + more).then();
  }
}
