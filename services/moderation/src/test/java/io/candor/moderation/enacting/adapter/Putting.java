package io.candor.moderation.enacting.adapter;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.testing.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What operators do with packs. */
final class Putting {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** What is put for all would be news to tests of other things. */
  public static final class Apart implements QuarkusTestProfile {}

  private Putting() {}

  static ValidatableResponse put(
      Scene scene, ShopPack pack, @Nullable String ifMatch, @Nullable String from) {
    return put(scene.as("olga", "operator"), pack, ifMatch, from);
  }

  static ValidatableResponse put(
      RequestSpecification operator,
      ShopPack pack,
      @Nullable String ifMatch,
      @Nullable String from) {
    var request = ifMatch == null ? operator : operator.header("If-Match", ifMatch);
    return request.body(pack.body(from)).put("/v1/rule-packs/" + pack.id()).then();
  }

  /** An operator of the workspace that administrates the installation. */
  static RequestSpecification administrator() {
    var token = Tokens.of("ada").groups("operator").workspace("administration").mint();
    return given().header("Authorization", "Bearer " + token).contentType("application/json");
  }

  /** Puts it at once, waits until it is in force, and answers its ETag. */
  static String enacted(Scene scene, ShopPack pack, @Nullable String ifMatch) {
    var put =
        put(scene, pack, ifMatch, null)
            .log()
            .ifValidationFails()
            .body("effectiveFrom", notNullValue())
            .extract();
    awaitInstant(Instant.parse(put.path("effectiveFrom")));
    return put.header("ETag");
  }

  /** Waits until the database's clock has passed it. */
  static void awaitInstant(Instant instant) {
    await()
        .atMost(LONGEST)
        .until(() ->
            Database.query(
                    "select cast(clock_timestamp() >= cast(? as timestamptz) as text)",
                    instant.toString())
                .getFirst()
                .equals("true"));
  }
}
