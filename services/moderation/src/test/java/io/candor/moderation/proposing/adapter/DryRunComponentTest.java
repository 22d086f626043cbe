package io.candor.moderation.proposing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decided texts are put to a pack that somebody proposes. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class DryRunComponentTest {

  private static final String SHOP =
      """
      id: shop
      version: 1.0.0
      title: {en: Ours, fr: À nous}
      jurisdiction: any
      zone: UTC
      owner: us
      review: {status: drafted}
      rules:
        - id: no-codes
          title: {en: No codes, fr: Pas de code}
          citation: {text: Ours, url: "urn:candor:shop"}
          effective: {}
          role: publisher
          duty: check
          category: tone
          severity: low
          outcome: hold
          detect: {kind: pattern, pattern: "sesame-[a-z]+"}
          message: {en: A code, fr: Un code}
          fix: {en: Leave it out, fr: Enlevez-le}
      """;

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
  void whatWouldBeDecidedOtherwiseIsToldWithTheRuleThatDoes() {
    var concerned = cleared("Le mot est sesame-ouvert.");
    cleared("Bonjour.");

    run("shop", "", SHOP)
        .statusCode(200)
        .body("id", equalTo("shop"))
        .body("version", equalTo("1.0.0"))
        .body("screened", equalTo(2))
        .body("skipped", equalTo(0))
        .body("unfinished", equalTo(0))
        .body("otherwise", equalTo(1))
        .body("items", hasSize(1))
        .body("items[0].draft", equalTo(concerned.toString()))
        .body("items[0].revision", equalTo(1))
        .body("items[0].before.verdict", equalTo("cleared"))
        .body("items[0].after.verdict", equalTo("held"))
        .body("items[0].after.reason", equalTo("no-codes"))
        .body("items[0].rules", contains("shop/no-codes"))
        .body("next", nullValue());
  }

  @Test
  void nothingIsStoredAndThePacksInForceStay() {
    var draft = cleared("Le mot est sesame-ouvert.");

    run("shop", "", SHOP).statusCode(200);

    assertThat(Database.query("select verdict from decision where draft = ?", draft))
        .containsExactly("cleared");
    scene.as("olga", "operator").get("/v1/rule-packs/shop").then().statusCode(404);
  }

  @Test
  void onlyTheLastDecisionsOfTheCallersWorkspaceCount() {
    cleared("Le mot est sesame-ouvert.");
    cleared("Bonjour.");

    run("shop", "?last=1", SHOP).body("screened", equalTo(1)).body("otherwise", equalTo(0));
    try (var elsewhere = Scene.bare()) {
      run(elsewhere, "shop", "", SHOP).statusCode(200).body("screened", equalTo(0));
    }
  }

  @Test
  void aTextThatIsNotKeptIsSkippedAndCounted() throws SQLException {
    var edited = cleared("Le mot est sesame-ouvert.");
    Database.write("update draft set revision = 2 where id = ?", edited);

    run("shop", "", SHOP)
        .body("screened", equalTo(0))
        .body("skipped", equalTo(1))
        .body("items", hasSize(0));
  }

  @Test
  void pagesShowEachDraftOnceWhateverIsDecidedMeanwhile() {
    var all = List.of(cleared("sesame-un"), cleared("sesame-deux"), cleared("sesame-trois"));
    List<String> shown = new ArrayList<>();
    var query = "?limit=2";

    var first = run("shop", query, SHOP).statusCode(200).body("otherwise", equalTo(3)).extract();
    shown.addAll(first.path("items.draft"));
    cleared("sesame-quatre");
    String next = first.path("next");
    var second = run("shop", query + "&cursor=" + next, SHOP).body("otherwise", equalTo(3));
    shown.addAll(second.body("next", nullValue()).extract().path("items.draft"));

    assertThat(shown)
        .containsExactlyElementsOf(all.reversed().stream().map(UUID::toString).toList());
  }

  @Test
  void aPackOfAnotherIdIsRefused() {
    run("brand", "", SHOP)
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:pack-id-differs"))
        .body("field", equalTo("id"))
        .body("detail", containsString("shop"));
  }

  @Test
  void aPackThatIsNotValidIsRefusedWithItsPlace() {
    run("shop", "", SHOP.replace("outcome: hold", "outcome: stop"))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:pack-invalid"))
        .body("field", equalTo("files"))
        .body("detail", containsString("shop/pack.yaml, line 17: unknown word stop"))
        .body("fix", containsString("known are hold"));
  }

  @Test
  void howManyIsOneToAThousand() {
    for (var last : List.of("0", "1001", "many")) {
      run("shop", "?last=" + last, SHOP).statusCode(400).body("field", equalTo("last"));
    }
  }

  private UUID cleared(String text) {
    var draft = scene.send(scene.draft(revision -> revision.text(text)));
    scene.one(DraftCleared.class, draft);
    return draft;
  }

  private ValidatableResponse run(String id, String query, String pack) {
    return run(scene, id, query, pack);
  }

  private static ValidatableResponse run(Scene where, String id, String query, String pack) {
    return where
        .as("olga", "operator")
        .body(Map.of("files", List.of(Map.of("path", "pack.yaml", "text", pack))))
        .post("/v1/rule-packs/" + id + "/dry-run" + query)
        .then();
  }
}
