package io.candor.moderation.clearing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that come and go while the service runs. */
@QuarkusTest
@TestProfile(KeyFolderComponentTest.WithAFolder.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class KeyFolderComponentTest {

  private static final Duration NOTICED = Duration.ofSeconds(60);
  private static final Duration CLEARED_ANEW = Duration.ofSeconds(60);
  private static final Duration TOMORROW = Duration.ofHours(20);

  /** A folder with one key, and no key beside it. */
  public static final class WithAFolder implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var folder = Files.createTempDirectory("clearing-keys");
        Files.writeString(Files.createTempFile(folder, "first", ".jwk"), SomeKeys.jwk("B", ""));
        return Map.of(
            "candor.clearing.key-folder", folder.toString(), "candor.clearing.key-file", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @ConfigProperty(name = "candor.clearing.key-folder")
  Path folder;

  @BeforeEach
  void oneKey() throws IOException {
    put("B", SomeKeys.jwk("B", ""));
    try (var others = Files.newDirectoryStream(folder, "[!B]*.jwk")) {
      for (var file : others) {
        Files.delete(file);
      }
    }
    awaitShown("B");
  }

  @Test
  void aKeyIsShownBeforeItSignsAndSignsWhenItsTimeHasCome() throws IOException {
    try (var scene = Scene.set()) {
      put("C", SomeKeys.jwk("C", ago(-3600)));
      awaitShown("B", "C");
      assertThat(keyOf(scene, scene.send(scene.draft()))).isEqualTo(SomeKeys.id("B"));

      put("C", SomeKeys.jwk("C", ago(1)));
      awaitShown("C", "B");

      assertThat(keyOf(scene, scene.send(scene.draft()))).isEqualTo(SomeKeys.id("C"));
    }
  }

  @Test
  void whatAKeySignedThatWasTakenAwayIsClearedAnewByAnother() throws IOException {
    try (var scene = Scene.set()) {
      put("C", SomeKeys.jwk("C", ago(1)));
      awaitShown("C", "B");
      var draft = scene.send(scene.draft(r -> r.due(TOMORROW)));
      assertThat(keyOf(scene, draft)).isEqualTo(SomeKeys.id("C"));

      Files.delete(folder.resolve("C.jwk"));

      await().atMost(CLEARED_ANEW).until(() -> causes(draft).size() == 2);
      assertThat(causes(draft)).containsExactly("heard", "key");
      var second = scene.exactly(2, DraftCleared.class, draft).getLast();
      assertThat(second.clearance().keyId()).isEqualTo(SomeKeys.id("B"));
      assertThat(second.content().clearanceNo()).isEqualTo(2);
    }
  }

  @Test
  void whatAKeySignedThatIsShownStillIsLeftAlone() throws IOException {
    try (var scene = Scene.set()) {
      var kept = scene.send(scene.draft(r -> r.due(TOMORROW)));
      assertThat(keyOf(scene, kept)).isEqualTo(SomeKeys.id("B"));
      put("C", SomeKeys.jwk("C", ago(2)));
      put("D", SomeKeys.jwk("D", ago(1)));
      awaitShown("D", "C", "B");
      var lost = scene.send(scene.draft(r -> r.due(TOMORROW)));
      assertThat(keyOf(scene, lost)).isEqualTo(SomeKeys.id("D"));

      Files.delete(folder.resolve("D.jwk"));

      await().atMost(CLEARED_ANEW).until(() -> causes(lost).size() == 2);
      assertThat(causes(kept)).containsExactly("heard");
    }
  }

  @Test
  void whileNoKeySignsNothingIsDecidedAndNothingFails() throws IOException {
    try (var scene = Scene.set()) {
      var waiting = scene.held(scene.draft(SteeredJudge.HELD));
      put("C", SomeKeys.jwk("C", ago(-3600)));
      Files.delete(folder.resolve("B.jwk"));
      awaitShown("C");

      var draft = scene.send(scene.draft());
      scene
          .as("rita", "reviewer")
          .header("If-Match", "\"1\"")
          .body("{\"decision\": \"approve\", \"examined\": [\"all\"], \"reason\": \"fine\"}")
          .post("/v1/reviews/{id}/decision", waiting.review())
          .then()
          .statusCode(503)
          .body("type", equalTo("urn:candor:problem:no-signing-key"));
      assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
      put("C", SomeKeys.jwk("C", 1));

      assertThat(keyOf(scene, draft)).isEqualTo(SomeKeys.id("C"));
      assertThat(Database.query("select verdict from decision where draft = ?", draft))
          .containsExactly("cleared");
      scene.exactly(1, DraftCleared.class, draft);
    }
  }

  private static String keyOf(Scene scene, UUID draft) {
    return scene.one(DraftCleared.class, draft).clearance().keyId();
  }

  private static List<String> causes(UUID draft) {
    return Database.query("select cause from decision where draft = ? order by id", draft).stream()
        .map(String::valueOf)
        .toList();
  }

  private static long ago(long seconds) {
    return Instant.now().minusSeconds(seconds).getEpochSecond();
  }

  private static void awaitShown(String... letters) {
    var ids = List.of(letters).stream().map(SomeKeys::id).toList();
    await()
        .atMost(NOTICED)
        .untilAsserted(() ->
            assertThat(given().get("/.well-known/jwks.json").jsonPath().<String>getList("keys.kid"))
                .containsExactlyElementsOf(ids));
  }

  /** In place whole, as whoever makes keys does. */
  private void put(String letter, String jwk) throws IOException {
    var half = Files.writeString(Files.createTempFile(folder, letter, ".part"), jwk);
    Files.move(half, folder.resolve(letter + ".jwk"), StandardCopyOption.ATOMIC_MOVE);
  }
}
