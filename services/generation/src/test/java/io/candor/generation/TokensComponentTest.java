package io.candor.generation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class TokensComponentTest {

  @Test
  void noTokenIsRefused() {
    RestAssured.get("/v1/briefs").then().statusCode(401).contentType("application/problem+json");
    RestAssured.get("/v1/me").then().statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({"auditor", "reviewer", "''"})
  void whoMayNotWriteIsForbiddenTo(String group) {
    Rest.in("default", group)
        .body(Briefs.publish("Un texte."))
        .post("/v1/briefs")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void agentsMayNotPutBrands() {
    Rest.in("default", "agent").body("{}").put("/v1/brands/demo").then().statusCode(403);
  }

  @Test
  void aTokenSaysWhoIAmAndWhatIMayDo() {
    Rest.in("elsewhere", "author", "reviewer")
        .get("/v1/me")
        .then()
        .statusCode(200)
        .body("sub", equalTo("camille"))
        .body("workspace", equalTo("elsewhere"))
        .body("kind", equalTo("person"))
        .body("groups", containsInAnyOrder("author", "reviewer"))
        .body("may", hasItem("reviews.decide"));
  }

  @Test
  void anAgentNeverDecidesWhateverItsGroups() {
    Rest.in("default", "agent", "reviewer")
        .get("/v1/me")
        .then()
        .body("kind", equalTo("agent"))
        .body("may", not(hasItem("reviews.decide")));
  }
}
