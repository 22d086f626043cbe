package io.candor.moderation.recording.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.Authorship;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record as a page for people. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class RecordPageComponentTest {

  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
  private Scene scene;

  @BeforeEach
  void set() {
    scene = Scene.set();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void itTellsWhatTheRecordTells() {
    var draft = scene.send(scene.draft());
    var cleared = scene.one(DraftCleared.class, draft);

    var page = page(draft, "text/html");

    assertThat(page.contentType()).isEqualToIgnoringWhitespace("text/html;charset=utf-8");
    assertThat(page.asString())
        .contains(draft.toString(), scene.workspace)
        .contains(cleared.clearance().jws(), cleared.clearance().digest())
        .contains(cleared.label().text(), cleared.rendered().text())
        .contains("alice (")
        .contains(
            "Regulation (EU) 2024/1689", "href=\"http://data.europa.eu/eli/reg/2024/1689/oj\"");
  }

  @Test
  void itTellsWhomItWasForWhoElseOwesWhatAndByWhichSetOfPacks() {
    var ai = new Authorship("trainedAlgorithmicMedia", "prompt_guided", "embedded", "m1", null, 0);
    var draft = scene.send(scene.draft(r -> r.authorship(ai)));
    scene.one(DraftCleared.class, draft);
    var set = page(draft, "application/json").jsonPath().getString("items[0].evidence.packSet");

    assertThat(page(draft, "text/html").asString())
        .contains("audience " + scene.audience + ", readers in FR")
        .contains("channel " + scene.channel + " (feed)")
        .contains("trainedAlgorithmicMedia, prompt_guided, engine embedded, model m1")
        .contains("eu-ai-act/art-50-2-marking")
        .contains("The provider of the system")
        .contains("<code>" + set + "</code>");
  }

  @Test
  void itHasTheSealOnceThereIsOne() {
    var draft = scene.send(scene.draft());
    scene.one(DraftCleared.class, draft);

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> page(draft, "text/html").asString().contains("Signed head (JWS)"));

    var line = scene.as("otto", "auditor").get("/v1/decisions/export").asString();
    var head = JsonPath.from(line).getString("head");
    assertThat(page(draft, "text/html").asString()).contains(head, "leaf 0 of 1");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    var page = page(approved("Checked."), "text/html").asString();

    var links = LINK.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(links).hasSizeGreaterThan(3);
    assertThat(links).allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
  }

  @Test
  void whatPeopleWroteIsTextAndNothingRuns() {
    var page = page(approved("<script>alert(1)</script> & \"x\""), "text/html");

    assertThat(page.asString())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;")
        .doesNotContain("<script");
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void itSaysWhoApprovedBeforeAndOnWhatGroundItWasRefused() {
    var held = scene.held(scene.draft(SteeredJudge.GRAVE));
    decide(held, "rita", "approve", "Figures checked.");
    decide(held, "bob", "refuse", "Not ours to say.");

    assertThat(page(held.draft(), "text/html").asString())
        .containsPattern("rita on <time[^>]*>[^<]*</time>, who examined sources: Figures checked.")
        .contains("another person's is awaited")
        .contains("STATEMENT_CATEGORY_OTHER_VIOLATION_TC");
  }

  @Test
  void whoAsksForNothingInParticularHasJson() {
    var draft = scene.send(scene.draft());
    scene.one(DraftCleared.class, draft);

    for (var accept : new String[] {"*/*", "application/json"}) {
      page(draft, accept)
          .then()
          .contentType("application/json")
          .body("items.verdict", equalTo(java.util.List.of("cleared")));
    }
  }

  @Test
  void itIsForThoseWhoMayAskWhy() {
    scene
        .as("camille", "author")
        .accept("text/html")
        .get("/v1/decisions?draft=" + UUID.randomUUID())
        .then()
        .statusCode(403);
    page(UUID.randomUUID(), "text/html")
        .then()
        .statusCode(200)
        .body(containsString("Nothing was decided on it in this workspace."));
  }

  private UUID approved(String reason) {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    decide(held, "rita", "approve", reason);
    return held.draft();
  }

  private void decide(DraftHeld held, String sub, String decision, String reason) {
    scene
        .as(sub, "reviewer")
        .header("If-Match", "\"1\"")
        .body(
            "{\"decision\": \"%s\", \"examined\": [\"sources\"], \"reason\": \"%s\"}"
                .formatted(decision, reason.replace("\"", "\\\"")))
        .post("/v1/reviews/{id}/decision", held.review())
        .then()
        .statusCode(200);
  }

  private Response page(UUID draft, String accept) {
    return scene.as("otto", "auditor").accept(accept).get("/v1/decisions?draft=" + draft);
  }
}
