package io.candor.moderation.erasing.adapter;

import static io.candor.testing.Events.aDraftWithdrawn;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Contributor;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.TestEvent;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts that ended, and what an operator and an auditor of their workspace ask for. */
final class Asking {

  private final Scene scene;

  Asking(Scene scene) {
    this.scene = scene;
  }

  /** A draft that a person approved, and that ended. */
  UUID reviewed() {
    var composed = scene.draft(SteeredJudge.HELD);
    scene.approve(scene.held(composed));
    return ended(composed);
  }

  /** A draft of a person's, cleared by the rules, and ended. */
  UUID by(String person) {
    var composed =
        scene.draft(revision -> revision.contributors(new Contributor(person, "person", "author")));
    scene.one(DraftCleared.class, scene.send(composed));
    return ended(composed);
  }

  /** Takes a draft back, and waits until all that was decided on it is sealed. */
  UUID ended(TestEvent<DraftComposed> composed) {
    var draft = composed.event().draft();
    scene.tell(aDraftWithdrawn(composed.event()));
    awaitState(draft, "closed");
    awaitSealed(draft);
    return draft;
  }

  static void awaitSealed(UUID draft) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Database.query("select id from unsealed where draft = ?", draft).isEmpty());
  }

  static void awaitState(UUID draft, String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Database.query("select state from draft where id = ?", draft).contains(state));
  }

  ValidatableResponse draft(UUID draft) {
    return erase("{\"draft\": \"%s\", \"reason\": \"asked\"}".formatted(draft));
  }

  ValidatableResponse person(String sub) {
    return erase("{\"person\": \"%s\", \"reason\": \"left\"}".formatted(sub));
  }

  ValidatableResponse erase(String body) {
    return scene.as("olga", "operator").body(body).post("/v1/erasures").then();
  }

  JsonPath erasures() {
    return scene
        .as("otto", "auditor")
        .get("/v1/erasures")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  JsonPath record(UUID draft) {
    return scene.as("otto", "auditor").get("/v1/decisions?draft=" + draft).jsonPath();
  }

  /** The lines of the export. */
  List<String> lines() {
    return scene.as("otto", "auditor").get("/v1/decisions/export").asString().lines().toList();
  }

  /** The rows of a draft, and of its reviews, that have something of it still. */
  List<@Nullable String> kept(UUID draft) {
    return Database.query(
        """
        select cast(content as text) from draft where id = ? and content is not null
        union all select text from review where draft = ? and text <> ''
        """,
        draft,
        draft);
  }
}
