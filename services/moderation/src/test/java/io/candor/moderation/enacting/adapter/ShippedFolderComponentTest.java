package io.candor.moderation.enacting.adapter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packs that ship are put by their whole folder: with what they learnt, and what they lend. */
@QuarkusTest
@TestProfile(Putting.Apart.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-packs"))
class ShippedFolderComponentTest {

  private static final String LATER = "2031-01-01T00:00:00Z";
  private static final String LEARNT = "learnt.txt";
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
  void aPackIsPutWithWhatItLearnt() {
    var etag =
        put(ShippedFolder.of("harm"))
            .statusCode(200)
            .body("version", equalTo("99.0.0"))
            .extract()
            .header("ETag");

    Putting.administrator()
        .header("If-Match", etag)
        .delete("/v1/rule-packs/harm")
        .then()
        .statusCode(204);
  }

  @Test
  void whatIsNoHeadIsRefusedWithItsFile() {
    var harm = ShippedFolder.of("harm");
    var shorter = harm.text(LEARNT).replaceFirst("weights \\S+ ", "weights ");

    invalid(harm.with(LEARNT, shorter), "learnt.txt, line 1: its weights do not fit");
    invalid(harm.with(LEARNT, ""), "learnt.txt, line 1: this is no learnt head");
  }

  @Test
  void aPackOfAWorkspaceLearnsNothing() {
    var shop = ShopPack.of("own-shop", "1.0.0", "sesame");
    var files =
        List.of(
            Map.of("path", "pack.yaml", "text", shop.pack()),
            Map.of("path", "cases/no-codes.yaml", "text", shop.cases()),
            Map.of("path", LEARNT, "text", ShippedFolder.of("harm").text(LEARNT)));

    scene
        .as("olga", "operator")
        .body(Map.of("files", files))
        .put("/v1/rule-packs/own-shop")
        .then()
        .statusCode(422)
        .body("detail", containsString("a workspace's pack has no learnt head"));
  }

  /** What it says is part of the version of those that borrowed it. */
  @Test
  void aListThatOthersBorrowedIsNotChanged() {
    var path = "words/fr/partnerships.txt";
    var commercial = ShippedFolder.of("commercial");

    put(commercial.with(path, commercial.text(path) + "\nsesame\n"))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:pack-list-lent"))
        .body("detail", containsString(path));
  }

  private static void invalid(ShippedFolder folder, String why) {
    put(folder)
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:pack-invalid"))
        .body("detail", containsString(why));
  }

  private static ValidatableResponse put(ShippedFolder folder) {
    return Putting.administrator()
        .header("If-Match", "*")
        .body(folder.body(LATER))
        .put("/v1/rule-packs/" + folder.id())
        .then();
  }
}
