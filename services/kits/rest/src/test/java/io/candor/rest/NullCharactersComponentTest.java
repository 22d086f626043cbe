package io.candor.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** What the database cannot even look for. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class NullCharactersComponentTest extends RestComponentTest {

  private static RequestSpecification raw() {
    return alice().urlEncodingEnabled(false);
  }

  @Test
  void noIdHasOne() {
    for (var path : new String[] {"/v1/things/a%00b", "/v1/things/%00", "/v1/things/%C3%A9%00"}) {
      raw().get(path).then().statusCode(404).contentType(PROBLEM);
      raw().delete(path).then().statusCode(404).body("type", equalTo(slug("not-found")));
      raw().body(THING).put(path).then().statusCode(404);
    }
  }

  @Test
  void noParameterHasOne() {
    raw()
        .get("/v1/things?limit=2&cursor=a%00b")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo(slug("invalid-field")))
        .body("field", equalTo("cursor"))
        .body("fix", containsString("%00"));
    raw().get("/v1/things?a%00b=1").then().statusCode(400).body("field", equalTo("a\\u0000b"));
  }

  @Test
  void whoIsNobodyIsToldThatFirst() {
    io.restassured.RestAssured.given()
        .urlEncodingEnabled(false)
        .get("/v1/things?cursor=%00")
        .then()
        .statusCode(401);
  }

  @Test
  void anIdThatIsNoUtf8IsNotThere() {
    raw().get("/v1/things/%ff%fe").then().statusCode(404).contentType(PROBLEM);
  }
}
