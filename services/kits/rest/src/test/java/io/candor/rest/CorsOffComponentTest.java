package io.candor.rest;

import static org.hamcrest.Matchers.nullValue;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a browser is told of pages of other origins as long as none is configured. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class CorsOffComponentTest extends RestComponentTest {

  @Test
  void noOriginIsAllowed() {
    alice()
        .header("Origin", "https://studio.example")
        .get("/v1/things")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void noOriginMayAskFirst() {
    alice()
        .header("Origin", "https://studio.example")
        .header("Access-Control-Request-Method", "PUT")
        .options("/v1/things/x")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
