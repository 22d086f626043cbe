package io.candor.moderation.enacting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much is put, by whom at once, and what goes back to what ships. */
@QuarkusTest
@TestProfile(Putting.Apart.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-packs"))
class EnactLimitsComponentTest {

  private static final String LATER = "2031-01-01T00:00:00Z";
  private static final String MUCH_LATER = "2032-01-01T00:00:00Z";
  private static final String LAST = "2033-01-01T00:00:00Z";
  private static final ShopPack FIRST = ShopPack.of("own-shop", "1.0.0", "sesame");
  private static final ShopPack SECOND = ShopPack.of("own-shop", "1.1.0", "shazam");
  private static final ShopPack THIRD = ShopPack.of("own-shop", "1.2.0", "sarsaparille");

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
  void aPackIsChangedTenTimesAnHourAndThenAgain() throws SQLException {
    Putting.enacted(scene, FIRST, null);
    Database.write(
        """
        insert into rule_pack_plan (scope, id, effective_from, no)
        select scope, id, effective_from - make_interval(mins => i), no
        from rule_pack_plan, generate_series(1, 9) i where scope = ?
        """,
        scene.workspace);
    refused(SECOND, LATER, 409, "too-many-packs");

    Database.write(
        "update rule_pack_plan set effective_from = effective_from - interval '2 hours' where scope"
            + " = ?",
        scene.workspace);

    Putting.put(scene, SECOND, "*", LATER).statusCode(200);
  }

  @Test
  void ofAWorkspacesPackTwoVersionsArePlanned() {
    Putting.put(scene, FIRST, null, LATER).statusCode(201);
    Putting.put(scene, SECOND, "*", MUCH_LATER).statusCode(200);

    refused(THIRD, LAST, 409, "too-many-versions-planned");
  }

  @Test
  void aWorkspacesPacksSayOnlySoMuch() {
    var long1 = ShopPack.of("own-one", "1.0.0", "sesame").saying("# " + "x".repeat(60_000));
    var long2 = ShopPack.of("own-two", "1.0.0", "sesame").saying("# " + "x".repeat(60_000));
    Putting.enacted(scene, long1, null);

    Putting.put(scene, long2, null, LATER)
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:own-packs-too-long"))
        .body("detail", containsString("at most 100000"));

    var next = ShopPack.of("own-one", "1.1.0", "shazam").saying("# " + "x".repeat(60_000));
    Putting.put(scene, next, "*", LATER).statusCode(200);
  }

  @Test
  void aWorkspacesPatternsCostOnlySoMuch() {
    Stream.of("own-one", "own-two")
        .forEach(id -> Putting.put(scene, costly(id), null, LATER).statusCode(201));

    Putting.put(scene, costly("own-three"), null, LATER)
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:own-packs-too-costly"))
        .body("detail", containsString("own-three/pack.yaml, line "))
        .body("detail", containsString("at most 2000"))
        .body("fix", containsString("make a pattern shorter"));
  }

  @Test
  void ofTwoWhoPutAtTheSameMomentOneIsAskedToLookAgain() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var turn = Database.connection()) {
      turn.setAutoCommit(false);
      turn.createStatement().execute("select no from rule_pack_scope where scope = '~' for update");
      var answers =
          Stream.of("own-one", "own-two")
              .map(id -> ShopPack.of(id, "1.0.0", "sesame"))
              .map(pack ->
                  CompletableFuture.supplyAsync(
                      () -> Putting.put(scene, pack, null, LATER).extract(), threads))
              .toList();
      await().until(() -> waiting() == 2);

      turn.commit();

      assertThat(answers)
          .extracting(answer -> answer.join().statusCode())
          .containsExactlyInAnyOrder(201, 409);
      assertThat(answers)
          .extracting(answer -> answer.join().<@Nullable String>path("type"))
          .contains("urn:candor:problem:packs-changed");
    }
  }

  @Test
  void whatIsPlannedAfterItKeepsAPackFromBeingTakenBack() {
    var base = ShopPack.of("own-base", "1.0.0", "sesame");
    var more = FIRST.outcome("hold\n    condition: '\"own-base/no-codes\" in findings'");
    Putting.put(scene, base, null, LATER).statusCode(201);
    Putting.put(scene, more, null, MUCH_LATER).statusCode(201);

    takeBack("own-base")
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:pack-needed"))
        .body("detail", containsString("own-base/no-codes"));

    takeBack("own-shop").statusCode(204);
    takeBack("own-base").statusCode(204);
  }

  @Test
  void aPackThatShipsComesBackAsItShipsAndOnlySo() {
    var shipped = ShippedPacks.read("channel-slack/pack.yaml").orElseThrow();
    var other = shipped.replaceFirst("(?m)^version: .*", "version: 9.0.0");
    slack(other).statusCode(200);

    slack(shipped.replace("Nothing to do;", "Nothing at all to do;"))
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:pack-version-exists"));
    slack(shipped).statusCode(200);

    await()
        .untilAsserted(() ->
            scene
                .as("ann", "author")
                .get("/v1/rule-packs")
                .then()
                .body(
                    "items.find { it.id == 'channel-slack' }.version", equalTo(version(shipped))));
  }

  private static String version(String pack) {
    return pack.lines()
        .filter(line -> line.startsWith("version: "))
        .map(line -> line.substring("version: ".length()))
        .findFirst()
        .orElseThrow();
  }

  private ValidatableResponse slack(String pack) {
    var files =
        List.of(file("pack.yaml", pack), slackCases("no-ai-field"), slackCases("length-advised"));
    var answer =
        Putting.administrator()
            .header("If-Match", "*")
            .body(Map.of("files", files))
            .put("/v1/rule-packs/channel-slack")
            .then();
    if (answer.extract().statusCode() == 200) {
      Putting.awaitInstant(Instant.parse(answer.extract().path("effectiveFrom")));
    }
    return answer;
  }

  private static Map<String, String> slackCases(String rule) {
    var path = "cases/" + rule + ".yaml";
    return file(path, ShippedPacks.read("channel-slack/" + path).orElseThrow());
  }

  private static Map<String, String> file(String path, String text) {
    return Map.of("path", path, "text", text);
  }

  private static ShopPack costly(String id) {
    return ShopPack.of(id, "1.0.0", "sesame").orFinding("x{900}");
  }

  private static long waiting() {
    return Database.query(
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like"
                + " '%rule_pack_scope%for update%'")
        .size();
  }

  private void refused(ShopPack pack, String from, int status, String slug) {
    Putting.put(scene, pack, "*", from)
        .statusCode(status)
        .body("type", equalTo("urn:candor:problem:" + slug));
  }

  private ValidatableResponse takeBack(String id) {
    return scene
        .as("olga", "operator")
        .header("If-Match", "*")
        .delete("/v1/rule-packs/" + id)
        .then();
  }
}
