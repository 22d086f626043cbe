package io.candor.moderation.enacting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Topic;
import io.candor.contracts.Window;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.PolicyChanged;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While packs change, each decision is by the one set that is in force; what rested follows. */
@QuarkusTest
@TestProfile(Putting.Apart.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-packs"))
class PacksChangeComponentTest {

  private static final String TEXT = "Le mot est sesame-ouvert.";
  private static final ShopPack SHOP = ShopPack.of("own-shop", "1.0.0", "sesame");

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
  void whatWasJudgedByPacksBeforeIsNotWrittenOnceOthersAreInForce() throws SQLException {
    SteeredJudge.hold();
    var draft = scene.send(scene.draft(r -> r.text(TEXT + " " + SteeredJudge.STALLS)));
    SteeredJudge.awaitStalled();
    leaseLasts(draft);
    Putting.enacted(scene, SHOP, null);

    SteeredJudge.release();

    scene.one(DraftHeld.class, draft);
    assertThat(decisions(draft)).containsExactly("held");
  }

  @Test
  void atTheInstantWhatWasClearedIsScreenedAgainAndElsewhereNothingIs() {
    try (var elsewhere = Scene.set()) {
      var draft = scene.send(scene.draft(r -> r.text(TEXT).due(Duration.ofHours(1))));
      var other = elsewhere.send(elsewhere.draft(r -> r.text(TEXT).due(Duration.ofHours(1))));
      scene.one(DraftCleared.class, draft);
      elsewhere.one(DraftCleared.class, other);

      Putting.enacted(scene, SHOP, null);

      scene.one(ClearanceRevoked.class, draft);
      scene.one(DraftHeld.class, draft);
      assertThat(decisions(draft)).containsExactlyInAnyOrder("cleared", "revoked", "held");
      assertThat(decisions(other)).containsExactly("cleared");
    }
  }

  @Test
  void whatWasClearedBeyondTheEndOfItsPacksIsClearedAnewUpToIt() {
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var window = new Window(now, now.plus(Duration.ofHours(6)), null);
    var draft = scene.send(scene.draft(r -> r.text(TEXT).window(window)));
    scene.one(DraftCleared.class, draft);
    var from = now.plus(Duration.ofHours(2));

    Putting.put(scene, SHOP, null, from.toString()).statusCode(201);

    var anew = scene.exactly(2, DraftCleared.class, draft).getLast().clearance();
    assertThat(anew.expiresAt()).isBeforeOrEqualTo(from);
    assertThat(decisions(draft)).containsExactly("cleared", "cleared");
  }

  @Test
  void whatEndsBeforeItsPacksDoKeepsItsClearance() {
    var draft = scene.send(scene.draft(r -> r.text(TEXT)));
    var longer = Instant.now().plus(Duration.ofHours(6));
    var other =
        scene.send(scene.draft(r -> r.text(TEXT).window(new Window(Instant.now(), longer, null))));
    scene.one(DraftCleared.class, draft);
    scene.one(DraftCleared.class, other);

    Putting.put(scene, SHOP, null, Instant.now().plus(Duration.ofHours(2)).toString())
        .statusCode(201);

    scene.exactly(2, DraftCleared.class, other);
    assertThat(decisions(draft)).containsExactly("cleared");
  }

  @Test
  void aPackComesIntoForceAtItsInstantAndNotBefore() {
    var from = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.SECONDS);
    Putting.put(scene, SHOP, null, from.toString()).statusCode(201);
    var draft = scene.send(scene.draft(r -> r.text(TEXT)));

    scene.one(DraftCleared.class, draft);
    Putting.awaitInstant(from);

    scene.one(DraftHeld.class, draft);
    assertThat(
            Database.query(
                "select cast(at >= cast(? as timestamptz) as text) from decision where draft = ?"
                    + " order by id",
                from.toString(),
                draft))
        .containsExactly("false", "true", "true");
  }

  @Test
  void whatWasTakenBackHoldsForNobody() {
    var from = Instant.now().plus(Duration.ofHours(2));
    Putting.put(scene, SHOP, null, from.toString()).statusCode(201);
    var draft = scene.send(scene.draft(r -> r.text(TEXT).due(Duration.ofHours(3))));
    scene.one(DraftHeld.class, draft);

    scene
        .as("olga", "operator")
        .header("If-Match", "*")
        .delete("/v1/rule-packs/own-shop")
        .then()
        .statusCode(204);

    scene.one(DraftCleared.class, draft);
  }

  @Test
  void aPackOfTheInstallationHoldsForAllAndIsAnnounced() {
    var word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    var pack = ShopPack.of("house-" + word, "1.0.0", word);
    int before = announced();

    var put = Putting.put(Putting.administrator(), pack, null, null).statusCode(201).extract();
    Putting.awaitInstant(Instant.parse(put.path("effectiveFrom")));

    scene.held(scene.draft(r -> r.text("Le mot est " + word + "-ouvert.")));
    await().until(() -> announced() > before);
    scene
        .as("olga", "operator")
        .get("/v1/rule-packs/" + pack.id() + "/versions")
        .then()
        .body("items[0].version", equalTo("1.0.0"))
        .body("items[0].putBy", nullValue());
  }

  /** So that nothing but the packs speaks against what is written. */
  private static void leaseLasts(UUID draft) throws SQLException {
    Database.write(
        "update screening set next_screening_at = clock_timestamp() + interval '5 minutes' where"
            + " draft = ?",
        draft);
  }

  private int announced() {
    return scene.kafka.expect(Topic.of(PolicyChanged.class)).forKey("~/policy").now().size();
  }

  private static List<String> decisions(UUID draft) {
    return Database.query("select verdict from decision where draft = ? order by id", draft);
  }
}
