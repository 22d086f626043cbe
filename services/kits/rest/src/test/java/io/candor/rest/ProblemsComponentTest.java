package io.candor.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.candor.testing.Infrastructure;
import io.candor.testing.Logs;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class ProblemsComponentTest extends RestComponentTest {

  @Test
  void anUnknownPathIs404WhetherOrNotSomebodyIsKnown() {
    problem(given().get("/nowhere").then(), 404, "not-found");
    problem(alice().get("/v1/nowhere").then(), 404, "not-found");
    problem(alice().get("/v1/things/none").then(), 404, "not-found");
  }

  @Test
  void aMethodThatIsNotThereIs405() {
    problem(alice().patch("/v1/things/x").then(), 405, "method-not-allowed");
  }

  @Test
  void anAnswerThatCannotBeHadIs406() {
    problem(alice().accept("text/csv").get("/v1/things/x").then(), 406, "not-acceptable");
  }

  @Test
  void aBodyOfAnotherKindIs415() {
    var answer = as("alice", "author").contentType("text/plain").body("a").put("/v1/things/x");

    problem(answer.then(), 415, "unsupported-media-type");
  }

  @Test
  void brokenJsonIs400AndSaysWhere() {
    problem(alice().body("{\"name\": ").put("/v1/things/x").then(), 400, "malformed-json")
        .body("detail", containsString("line 1"));
    problem(alice().body("[1]").put("/v1/things/x").then(), 400, "malformed-json");
    problem(alice().body("nonsense").put("/v1/things/x").then(), 400, "malformed-json");
  }

  @Test
  void anUnknownFieldIsNamedWithThoseThatAreKnown() {
    problem(
            alice().body("{\"name\":\"a\",\"siez\":1}").put("/v1/things/x").then(),
            400,
            "unknown-field")
        .body("field", equalTo("siez"))
        .body("detail", containsString("size"))
        .body("fix", containsString("Leave it out"));
  }

  @Test
  void aFieldOfAnotherTypeIsNamedByItsPath() {
    problem(
            alice().body("{\"name\":\"a\",\"size\":\"big\"}").put("/v1/things/x").then(),
            400,
            "invalid-field")
        .body("field", equalTo("size"));
    problem(
            alice().body("{\"name\":\"a\",\"tags\":[\"b\",{}]}").put("/v1/things/x").then(),
            400,
            "invalid-field")
        .body("field", equalTo("tags[1]"));
  }

  @Test
  void textThatCannotBeShownIsRefusedWithTheFieldAndTheCure() {
    problem(
            alice().body("{\"name\":\"a\\u0000b\"}").put("/v1/things/x").then(),
            400,
            "invalid-field")
        .body("field", equalTo("name"))
        .body("detail", containsString("null character"));
    problem(
            alice().body("{\"name\":\"" + "a".repeat(21) + "\"}").put("/v1/things/x").then(),
            422,
            "too-long")
        .body("fix", containsString("20"));
  }

  @Test
  void whatIsEchoedIsShortAndHidesNothing() {
    var long5000 = "\u202e" + "k".repeat(5_000);

    problem(
            alice().body("{\"" + long5000 + "\":1}").put("/v1/things/x").then(),
            400,
            "unknown-field")
        .body("field", equalTo("\\u202e" + "k".repeat(39) + "…"))
        .body("detail", containsString("no field \\u202e" + "k".repeat(39) + "…."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=abc", "fr;q=", "fr;q=9", ";;;,,", "zz-\u00ff-*", "*;q=x, de"})
  void noLanguageThatIsAskedForHarms(String languages) {
    problem(
        given().header("Accept-Language", languages).get("/v1/small?n=4").then(),
        400,
        "invalid-field");
    problem(
        given().header("Accept-Language", languages).get("/v1/nowhere").then(), 404, "not-found");
  }

  @Test
  void aConstraintOfAParameterIs400WithItsName() {
    problem(given().get("/v1/small?n=4").then(), 400, "invalid-field")
        .body("field", equalTo("n"))
        .body("fix", equalTo("is at most 3"));
  }

  @Test
  void aNumberThatIsNoneIs400WithItsName() {
    problem(alice().get("/v1/things?limit=many").then(), 400, "invalid-field")
        .body("field", equalTo("limit"));
  }

  @Test
  void aFaultTellsItsCorrelationIdAndNothingElseAndTheLogHasTheIdButNoWordOfTheBody() {
    var secret = "geheim-" + UUID.randomUUID();
    try (var logs = Logs.open()) {

      var answer =
          given()
              .contentType("application/json")
              .body("{\"text\":\"" + secret + "\"}")
              .post("/v1/fault")
              .then();

      var id = problem(answer, 500, "internal").extract().path("correlationId").toString();
      assertThat(answer.extract().asString())
          .doesNotContain(secret, "IllegalState", "io.candor", "at ");
      assertThat(logs.lines())
          .anyMatch(l -> l.contains(id) && l.contains("/v1/fault") && l.contains("FaultsResource"))
          .noneMatch(l -> l.contains(secret));
    }
  }

  @Test
  void aRefusedBodyIsNotInTheLogEither() {
    var secret = "geheim-" + UUID.randomUUID();
    try (var logs = Logs.open()) {

      alice().body("{\"name\":{\"x\":\"" + secret + "\"}}").put("/v1/things/x");
      alice().body("{\"" + secret + "\":1}").put("/v1/things/x");
      alice().body(secret).put("/v1/things/x");
      given().header("Authorization", "Bearer " + secret).get("/v1/me");

      assertThat(logs.lines()).noneMatch(l -> l.contains(secret));
    }
  }

  @Test
  void aCorrelationIdThatIsGivenIsKeptAndAStrangeOneIsReplaced() {
    given()
        .header("X-Correlation-Id", "my-story-0001")
        .get("/nowhere")
        .then()
        .header("X-Correlation-Id", "my-story-0001")
        .body("correlationId", equalTo("my-story-0001"));
    alice()
        .header("X-Correlation-Id", "<script>")
        .get("/v1/things/none")
        .then()
        .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void aPageIsServedToItsOwnOriginAlone() {
    given()
        .header("Origin", "https://elsewhere.example")
        .header("Access-Control-Request-Method", "PUT")
        .options("/v1/things/x")
        .then()
        .header("Access-Control-Allow-Origin", equalTo(null));
    alice()
        .get("/v1/things")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .body("items", hasSize(org.hamcrest.Matchers.greaterThanOrEqualTo(0)));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
    return answer
        .statusCode(status)
        .contentType(PROBLEM)
        .header("X-Correlation-Id", matchesPattern("[0-9A-Za-z-]{8,64}"))
        .body("type", equalTo(slug(slug)))
        .body("status", equalTo(status))
        .body("title", matchesPattern(".+"))
        .body("correlationId", matchesPattern("[0-9A-Za-z-]{8,64}"));
  }
}
