package io.candor.moderation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.candor.testing.Infrastructure;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class AccessComponentTest {

  private static final String SOME = UUID.randomUUID().toString();

  record Route(String method, String path, List<String> groups) {}

  static Stream<Route> routes() {
    var reviewer = List.of("reviewer");
    var reading = List.of("auditor", "reviewer", "operator");
    var asking = List.of("author", "reviewer", "operator", "agent");
    var looking = List.of("operator", "auditor");
    var all = List.of("author", "reviewer", "operator", "auditor", "agent");
    return Stream.of(
        new Route("GET", "/v1/reviews", reviewer),
        new Route("GET", "/v1/reviews/" + SOME, reviewer),
        new Route("POST", "/v1/reviews/" + SOME + "/claim", reviewer),
        new Route("POST", "/v1/reviews/" + SOME + "/release", reviewer),
        new Route("POST", "/v1/reviews/" + SOME + "/escalate", reviewer),
        new Route("POST", "/v1/reviews/" + SOME + "/decision", reviewer),
        new Route("GET", "/v1/decisions?draft=" + SOME, reading),
        new Route("GET", "/v1/decisions/export", List.of("auditor")),
        new Route("POST", "/v1/erasures", List.of("operator")),
        new Route("GET", "/v1/erasures", looking),
        new Route("POST", "/v1/screenings", asking),
        new Route("POST", "/v1/rule-packs/validate", looking),
        new Route("POST", "/v1/rule-packs/brand/dry-run", looking),
        new Route("PUT", "/v1/rule-packs/own-none", List.of("operator")),
        new Route("DELETE", "/v1/rule-packs/own-none", List.of("operator")),
        new Route("GET", "/v1/rule-packs/own-none/versions", looking),
        new Route("GET", "/v1/rule-packs/own-none/versions/1.0.0", looking),
        new Route("GET", "/v1/rule-packs/brand/agreement", reading),
        new Route("GET", "/v1/rule-packs/brand/agreement/cases?rule=banned-words", looking),
        new Route("GET", "/v1/rule-packs", all),
        new Route("GET", "/v1/rule-packs/eu-ai-act", all));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void withoutATokenNothingIsAnswered(Route route) {
    unauthenticated(
        given().contentType("application/json").request(route.method(), route.path()).then());
  }

  @ParameterizedTest
  @MethodSource("io.candor.testing.BadTokens#all")
  void aTokenThatIsNotValidIsNoToken(String why, String token) {
    assertThat(why).isNotBlank();
    routes()
        .forEach(route ->
            unauthenticated(
                given()
                    .contentType("application/json")
                    .header("Authorization", "Bearer " + token)
                    .request(route.method(), route.path())
                    .then()));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void aGroupThatMayNotIsForbiddenAndOneThatMayIsNot(Route route) {
    for (var group : List.of("author", "reviewer", "operator", "auditor", "agent", "stranger")) {
      var answer =
          given()
              .contentType("application/json")
              .header("Authorization", Tokens.bearer("somebody", group))
              .request(route.method(), route.path())
              .then();
      if (route.groups().contains(group)) {
        assertThat(answer.extract().statusCode()).as(group).isNotIn(401, 403);
      } else {
        answer.statusCode(403).contentType("application/problem+json");
      }
    }
  }

  @Test
  void theKeysThatVerifyClearancesAreForEverybody() {
    RestAssured.get("/.well-known/jwks.json")
        .then()
        .statusCode(200)
        .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=10"))
        .body("keys.kty", hasItem("OKP"))
        .body("keys.crv", hasItem("Ed25519"))
        .body("keys[0].d", org.hamcrest.Matchers.nullValue());
  }

  @Test
  void aTokenWhoseWorkspaceIsNoNameIsForbidden() {
    given()
        .header(
            "Authorization",
            "Bearer " + Tokens.of("rita").groups("reviewer").workspace("../x").mint())
        .get("/v1/reviews")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:candor:problem:forbidden"));
  }

  private static void unauthenticated(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", org.hamcrest.Matchers.startsWith("Bearer"))
        .body("type", equalTo("urn:candor:problem:unauthenticated"));
  }
}
