package io.candor.testing.rules;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.candor.testing.Rest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the people who run a service see of it, whose test starts it: its health, its meters and its
 * API's document, for everybody who can reach it; and that whoever wants more brings a good token.
 */
public abstract class OperationsRules {

  /** It is ready when its consumers have joined their groups, a moment after it answers. */
  private static final Duration JOINING = Duration.ofSeconds(30);

  /** A path that answers {@code GET}, to those who have a token. */
  protected abstract String guarded();

  @ParameterizedTest
  @ValueSource(strings = {"started", "live", "ready"})
  void aRunningServiceIsHealthy(String what) {
    await()
        .atMost(JOINING)
        .untilAsserted(() ->
            RestAssured.get("/q/health/" + what)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP")));
  }

  @Test
  void metersAreReadWithoutAToken() {
    RestAssured.get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("candor_messaging_outbox_age_seconds"));
  }

  @Test
  void theDocumentOfTheApiIsReadWithoutAToken() {
    RestAssured.get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3."))
        .body("paths.'" + guarded() + "'.get", notNullValue());
  }

  @Test
  void theApiIsShownWithoutAToken() {
    RestAssured.get("/q/swagger-ui")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .body(containsString("/q/openapi"));
  }

  @Test
  void withoutATokenNothingElseIsAnswered() {
    unauthenticated(RestAssured.get(guarded()).then());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.candor.testing.BadTokens#all")
  void aBadTokenIsNoToken(String fault, String token) {
    unauthenticated(Rest.as(token).get(guarded()).then());
  }

  private static void unauthenticated(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", equalTo("urn:candor:problem:unauthenticated"));
  }
}
