package io.candor.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a browser is told of pages of other origins, where some are configured. */
@QuarkusTest
@TestProfile(CorsComponentTest.Studio.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class CorsComponentTest extends RestComponentTest {

  private static final String STUDIO = "https://studio.example";

  @Test
  void aConfiguredOriginMayCall() {
    alice()
        .header("Origin", STUDIO)
        .get("/v1/things")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(STUDIO))
        .header("Access-Control-Expose-Headers", equalTo("ETag,Location,Retry-After"))
        .header("Access-Control-Allow-Credentials", equalTo("false"));
  }

  @Test
  void aConfiguredOriginMayAskFirst() {
    alice()
        .header("Origin", STUDIO)
        .header("Access-Control-Request-Method", "PUT")
        .options("/v1/things/x")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(STUDIO))
        .header("Access-Control-Allow-Methods", equalTo("PUT"));
  }

  @Test
  void anotherOriginMayNot() {
    alice()
        .header("Origin", STUDIO + ".elsewhere.example")
        .get("/v1/things")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void whatIsNoBrowserIsNotConcerned() {
    alice().get("/v1/things").then().statusCode(200);
  }

  /** One origin. */
  public static final class Studio implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.cors.origins", STUDIO);
    }
  }
}
