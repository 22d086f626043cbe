package io.candor.moderation.enacting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Finding;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packs are put over REST: what is kept, what is refused, and who sees it. */
@QuarkusTest
@TestProfile(Putting.Apart.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-packs"))
class EnactPackComponentTest {

  private static final String LATER = "2031-01-01T00:00:00Z";
  private static final String MUCH_LATER = "2032-01-01T00:00:00Z";
  private static final ShopPack FIRST = ShopPack.of("own-shop", "1.0.0", "sesame");
  private static final ShopPack SECOND = ShopPack.of("own-shop", "1.1.0", "shazam");

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
  void aPackOfAWorkspaceHoldsThereAndNowhereElse() {
    Putting.enacted(scene, FIRST, null);

    var held = scene.held(scene.draft(r -> r.text("Le mot est sesame-ouvert.")));

    assertThat(held.findings()).extracting(Finding::pack).containsExactly("own-shop");
    assertThat(
            Database.query(
                "select cast(packs as text) from decision where draft = ?", held.draft()))
        .first()
        .asString()
        .contains("own-shop", "1.0.0");
    try (var elsewhere = Scene.set()) {
      elsewhere.one(
          DraftCleared.class,
          elsewhere.send(elsewhere.draft(r -> r.text("Le mot est sesame-ouvert."))));
    }
  }

  @Test
  void whoPutItAndFromWhenOnIsToldToItsWorkspaceAlone() {
    Putting.put(scene, FIRST, null, null)
        .statusCode(201)
        .header("Location", endsWith("/v1/rule-packs/own-shop"))
        .body("version", equalTo("1.0.0"))
        .body("putBy", equalTo("olga"));

    versions(scene).body("items.version", equalTo(List.of("1.0.0")));
    files(scene, "1.0.0").statusCode(200).body("files[1].text", equalTo(FIRST.pack()));
    try (var elsewhere = Scene.bare()) {
      elsewhere.as("eve", "operator").get("/v1/rule-packs/own-shop").then().statusCode(404);
      elsewhere
          .as("eve", "operator")
          .get("/v1/rule-packs")
          .then()
          .body("items.id", not(hasItem("own-shop")));
      versions(elsewhere).body("items", equalTo(List.of()));
      files(elsewhere, "1.0.0").statusCode(404);
    }
  }

  @Test
  void theListNamesItOnceItIsInForce() {
    Putting.enacted(scene, FIRST, null);
    Putting.put(scene, SECOND, "*", LATER).statusCode(200);

    scene
        .as("ann", "author")
        .get("/v1/rule-packs")
        .then()
        .body("items.find { it.id == 'own-shop' }.version", equalTo("1.0.0"))
        .body("items.find { it.id == 'own-shop' }.scope", equalTo("workspace"))
        .body("items.find { it.id == 'own-shop' }.putBy", equalTo("olga"))
        .body("items.find { it.id == 'brand' }.effectiveFrom", nullValue());
  }

  @Test
  void aPackThatIsNotValidIsRefusedWithItsPlaceAndNothingIsKept() {
    Putting.put(scene, FIRST.outcome("stop"), null, null)
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:pack-invalid"))
        .body("detail", containsString("pack.yaml, line 18: unknown word stop"))
        .body("fix", containsString("known are hold"));
    var failing =
        Map.of(
            "files",
            List.of(
                Map.of("path", "pack.yaml", "text", FIRST.pack()),
                Map.of(
                    "path",
                    "cases/no-codes.yaml",
                    "text",
                    FIRST.cases().replace("spares:", "  - text: Bonjour\nspares:"))));
    scene
        .as("olga", "operator")
        .body(failing)
        .put("/v1/rule-packs/own-shop")
        .then()
        .statusCode(422)
        .body("detail", containsString("cases/no-codes.yaml, line 5"));

    versions(scene).body("items", equalTo(List.of()));
  }

  @Test
  void aPackOfAWorkspaceThatWouldLiftSomethingIsRefused() {
    Putting.put(scene, FIRST.saying("covers: [EU, BR]"), null, null)
        .statusCode(422)
        .body("detail", containsString("line 8: a workspace's pack covers no country"));
    Putting.put(scene, ShopPack.of("brand", "9.0.0", "sesame"), "*", null).statusCode(403);
    Putting.put(scene, ShopPack.of("shop", "1.0.0", "sesame"), null, null).statusCode(403);
  }

  @Test
  void softwareChangesNoRules() {
    var agent = scene.as("bot", "operator", "agent");

    Putting.put(agent, FIRST, null, null).statusCode(403);
    scene.as("bot", "operator", "agent").delete("/v1/rule-packs/own-shop").then().statusCode(403);
  }

  @Test
  void aChangeMustSayWhatItSaw() {
    var tag = Putting.put(scene, FIRST, null, LATER).extract().header("ETag");

    Putting.put(scene, SECOND, null, MUCH_LATER).statusCode(428);
    Putting.put(scene, SECOND, "\"1\"", MUCH_LATER).statusCode(412);
    scene.as("olga", "operator").get("/v1/rule-packs/own-shop").then().header("ETag", equalTo(tag));
    Putting.put(scene, SECOND, tag, MUCH_LATER).statusCode(200);
  }

  @Test
  void aVersionSaysOneThingForEverAndVersionsFollowEachOther() {
    Putting.put(scene, FIRST, null, LATER).statusCode(201);

    conflict(ShopPack.of("own-shop", "1.0.0", "shazam"), MUCH_LATER, "pack-version-exists");
    conflict(FIRST, MUCH_LATER, "pack-version-exists");
    conflict(SECOND, LATER, "pack-versions-overlap");
    conflict(SECOND, null, "pack-versions-overlap");
    Putting.put(scene, SECOND, "*", "2020-01-01T00:00:00Z")
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:effective-from-past"));
  }

  @Test
  void whatIsPlannedIsTakenBackAndWhatIsInForceIsNot() {
    var tag = Putting.enacted(scene, FIRST, null);
    var planned = Putting.put(scene, SECOND, tag, LATER).extract().header("ETag");

    takeBack(tag).statusCode(412);
    takeBack(planned).statusCode(204);
    takeBack("*").statusCode(409).body("type", equalTo("urn:candor:problem:pack-in-force"));
    versions(scene)
        .body("items.version", equalTo(List.of("1.1.0", "1.0.0")))
        .body("items[0].takenBackBy", equalTo("olga"))
        .body("items[1].takenBackBy", nullValue());
    Putting.put(scene, SECOND, "*", MUCH_LATER).statusCode(200);
  }

  @Test
  void historyComesInPages() {
    Putting.put(scene, FIRST, null, LATER);
    Putting.put(scene, SECOND, "*", MUCH_LATER);
    var path = "/v1/rule-packs/own-shop/versions?limit=1";

    var first = scene.as("olga", "operator").get(path).then().extract();
    String next = first.path("next");

    assertThat(first.<String>path("items[0].version")).isEqualTo("1.1.0");
    scene
        .as("olga", "operator")
        .get(path + "&cursor=" + next)
        .then()
        .body("items[0].version", equalTo("1.0.0"))
        .body("next", nullValue());
  }

  @Test
  void aPlannedPackJudgesWhatIsReleasedThenAndNoClearanceOutlivesThoseBefore() {
    var from = Instant.now().plus(Duration.ofHours(3));
    Putting.put(scene, FIRST, null, from.toString()).statusCode(201);

    var now = scene.send(scene.draft(r -> r.text("Le mot est sesame-ouvert.")));
    scene.held(scene.draft(r -> r.text("Le mot est sesame-ouvert.").due(Duration.ofHours(4))));

    assertThat(scene.one(DraftCleared.class, now).clearance().expiresAt()).isBeforeOrEqualTo(from);
  }

  private void conflict(ShopPack pack, @Nullable String from, String slug) {
    Putting.put(scene, pack, "*", from)
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:" + slug));
  }

  private ValidatableResponse takeBack(String tag) {
    return scene
        .as("olga", "operator")
        .header("If-Match", tag)
        .delete("/v1/rule-packs/own-shop")
        .then();
  }

  private static ValidatableResponse versions(Scene where) {
    return where.as("olga", "operator").get("/v1/rule-packs/own-shop/versions").then();
  }

  private static ValidatableResponse files(Scene where, String version) {
    return where.as("olga", "operator").get("/v1/rule-packs/own-shop/versions/" + version).then();
  }
}
