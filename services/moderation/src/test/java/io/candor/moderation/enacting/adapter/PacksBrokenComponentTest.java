package io.candor.moderation.enacting.adapter;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the packs in force cannot be used nothing is released, least of all by those before. */
@QuarkusTest
@TestProfile(Putting.Apart.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-packs"))
class PacksBrokenComponentTest {

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
  void whatCannotBeReadHoldsItsWorkspaceAloneUntilItIsMended() throws SQLException {
    Putting.enacted(scene, SHOP, null);
    var cleared = due();
    scene.one(DraftCleared.class, cleared);

    spoil(scene.workspace, "own-shop");

    scene.one(ClearanceRevoked.class, cleared);
    assertThat(scene.one(DraftHeld.class, cleared).reason()).isEqualTo("own-pack-broken");
    assertThat(scene.held(scene.draft()).reason()).isEqualTo("own-pack-broken");
    await().until(() -> broken("1.0"));
    get("/q/health/ready").then().statusCode(200);
    shows("own-shop", "7.0.0");
    try (var elsewhere = Scene.set()) {
      elsewhere.one(DraftCleared.class, elsewhere.send(elsewhere.draft()));
    }

    Putting.put(scene, ShopPack.of("own-shop", "7.1.0", "sesame"), "*", null).statusCode(200);

    scene.exactly(2, DraftCleared.class, cleared);
    await().until(() -> broken("0.0"));
  }

  @Test
  void whatAnOwnPackNeededAndIsGoneHoldsAlsoWhatWasCleared() {
    var statement = "promised-" + scene.workspace;
    var house = "house-" + scene.workspace;
    begun(put(Putting.administrator(), house, words(house, "1.0.0", statement)));
    begun(put(scene.as("olga", "operator"), "own-shop", telling(statement)));
    var cleared = due();
    scene.one(DraftCleared.class, cleared);

    put(Putting.administrator().header("If-Match", "*"), house, without(house, "1.1.0"))
        .statusCode(200);

    scene.one(ClearanceRevoked.class, cleared);
    var held = scene.one(DraftHeld.class, cleared);
    assertThat(held.reason()).isEqualTo("own-pack-broken");
    scene
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body("{\"decision\": \"approve\", \"examined\": [\"all\"], \"reason\": \"fine\"}")
        .post("/v1/reviews/{id}/decision", held.review())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:packs-broken"));

    Putting.put(scene, ShopPack.of("own-shop", "1.1.0", "sesame"), "*", null).statusCode(200);

    scene.exactly(2, DraftCleared.class, cleared);
  }

  @Test
  void whatCannotBeReadOfTheInstallationHoldsEverything() throws SQLException {
    var house = "house-" + scene.workspace;
    var cleared = due();
    scene.one(DraftCleared.class, cleared);
    try {
      spoil("~", house);

      scene.one(ClearanceRevoked.class, cleared);
      assertThat(scene.one(DraftHeld.class, cleared).reason()).isEqualTo("packs-broken");
      get("/q/health/ready").then().statusCode(200);
      shows(house, "7.0.0");
    } finally {
      var mended = ShopPack.of(house, "7.1.0", house);
      begun(Putting.put(Putting.administrator(), mended, "*", null));
    }

    scene.exactly(2, DraftCleared.class, cleared);
  }

  /** As if something had been put that another release of the service cannot read. */
  private static void spoil(String scope, String id) throws SQLException {
    long no = Long.parseLong(Database.query("select nextval('rule_pack_no')").getFirst());
    Database.write(
        """
        insert into rule_pack (no, scope, id, version, digest, effective_from, files, put_by)
        values (?, ?, ?, '7.0.0', 'x', clock_timestamp(), json_build_object('pack.yaml', 'id: ' || ?), 'nobody')
        """,
        no,
        scope,
        id,
        id);
    Database.write(
        "insert into rule_pack_plan (scope, id, effective_from, no) select scope, id,"
            + " effective_from, no from rule_pack where no = ?",
        no);
    Database.write("update rule_pack_scope set no = ? where scope = ?", no, scope);
  }

  /** A draft that is due in an hour. */
  private UUID due() {
    return scene.send(scene.draft(r -> r.due(Duration.ofHours(1))));
  }

  private void shows(String id, String version) {
    scene
        .as("ann", "author")
        .get("/v1/rule-packs")
        .then()
        .body("items.find { it.id == '" + id + "' }.version", equalTo(version))
        .body("items.find { it.id == '" + id + "' }.digest", equalTo("x"));
  }

  private static boolean broken(String scopes) {
    return get("/q/metrics")
        .asString()
        .lines()
        .anyMatch(line ->
            line.startsWith("candor_moderation_packs_broken") && line.endsWith(" " + scopes));
  }

  /** Has words for a statement. */
  private static List<Map<String, String>> words(String id, String version, String statement) {
    var forms = new StringBuilder("forms:\n  FORM:\n    says: [FORM]\n    wording:\n");
    ShippedPacks.rules().wordings().getFirst().byLanguage().keySet().stream()
        .sorted()
        .forEach(language ->
            forms.append("      ").append(language).append(": {short: FORM, full: FORM}\n"));
    return body(id, version, Map.of("wording.yaml", forms.toString().replace("FORM", statement)));
  }

  private static List<Map<String, String>> without(String id, String version) {
    return body(id, version, Map.of());
  }

  private static List<Map<String, String>> body(
      String id, String version, Map<String, String> more) {
    var pack = ShopPack.of(id, version, id);
    return files(Map.of("pack.yaml", pack.pack(), "cases/no-codes.yaml", pack.cases()), more);
  }

  /** A workspace's own pack that tells readers so of what people wrote. */
  private static List<Map<String, String>> telling(String statement) {
    var label =
        "label\n    label: {of: post, says: STATEMENT, place: end}\n    condition: text.origin == \"human\"";
    var pack =
        SHOP.outcome(label.replace("STATEMENT", statement))
            .pack()
            .replaceFirst("    detect: .*\n", "");
    var cases =
        "fires:\n" + three("digitalCreation") + "spares:\n" + three("trainedAlgorithmicMedia");
    return files(Map.of("pack.yaml", pack), Map.of("cases/no-codes.yaml", cases));
  }

  private static String three(String authorship) {
    return Stream.of("Un", "Deux", "Trois")
        .map(text -> "  - {text: %s, authorship: %s}\n".formatted(text, authorship))
        .collect(Collectors.joining());
  }

  private static List<Map<String, String>> files(
      Map<String, String> some, Map<String, String> more) {
    return Stream.of(some, more)
        .flatMap(all -> all.entrySet().stream())
        .map(file -> Map.of("path", file.getKey(), "text", file.getValue()))
        .toList();
  }

  /** Waits until what was put is in force. */
  private static void begun(ValidatableResponse put) {
    Putting.awaitInstant(
        Instant.parse(put.statusCode(anyOf(is(200), is(201))).extract().path("effectiveFrom")));
  }

  private static ValidatableResponse put(
      RequestSpecification operator, String id, List<Map<String, String>> files) {
    return operator.body(Map.of("files", files)).put("/v1/rule-packs/" + id).then();
  }
}
