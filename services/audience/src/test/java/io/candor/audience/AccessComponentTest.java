package io.candor.audience;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience"))
class AccessComponentTest {

  private final String workspace = "a-" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.candor.testing.BadTokens#all")
  void aBadTokenIsRefusedEverywhere(String name, String token) {
    unauthenticated(Rest.as(token).get("/v1/audiences").then());
    unauthenticated(Rest.as(token).get("/v1/audiences/a").then());
    unauthenticated(Rest.as(token).get("/v1/audiences/a/profile").then());
    unauthenticated(Rest.as(token).body(AudienceText.YOUNG).put("/v1/audiences/a").then());
    unauthenticated(Rest.as(token).delete("/v1/audiences/a").then());
  }

  @Test
  void noTokenIsRefused() {
    unauthenticated(RestAssured.get("/v1/audiences").then());
    unauthenticated(RestAssured.get("/v1/audiences/a/profile").then());
  }

  @ParameterizedTest
  @CsvSource({
    "author, 201",
    "operator, 201",
    "agent, 201",
    "reviewer, 403",
    "auditor, 403",
    "reader, 403"
  })
  void whoMayDescribeAnAudience(String group, int status) {
    Rest.in(workspace, group)
        .body(AudienceText.YOUNG)
        .put("/v1/audiences/readers")
        .then()
        .statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({
    "author, 204",
    "operator, 204",
    "agent, 204",
    "reviewer, 403",
    "auditor, 403",
    "reader, 403"
  })
  void whoMayRemoveOne(String group, int status) {
    Rest.in(workspace, "author").body(AudienceText.YOUNG).put("/v1/audiences/readers");

    Rest.in(workspace, group)
        .header("If-Match", "\"1\"")
        .delete("/v1/audiences/readers")
        .then()
        .statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({
    "author, 200",
    "reviewer, 200",
    "operator, 200",
    "auditor, 200",
    "agent, 200",
    "reader, 403",
    "'', 403"
  })
  void whoMayReadThem(String group, int status) {
    Rest.in(workspace, "author").body(AudienceText.YOUNG).put("/v1/audiences/readers");
    var reader = Rest.in(workspace, group);

    reader.get("/v1/audiences").then().statusCode(status);
    reader.get("/v1/audiences/readers").then().statusCode(status);
    reader.get("/v1/audiences/readers/profile").then().statusCode(status);
  }

  @Test
  void aRefusalForTheGroupIsAProblem() {
    Rest.in(workspace, "auditor")
        .body(AudienceText.YOUNG)
        .put("/v1/audiences/readers")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:forbidden"));
  }

  @Test
  void anotherWorkspaceNeitherSeesNorChangesNorRemovesIt() {
    Rest.in(workspace, "author").body(AudienceText.YOUNG).put("/v1/audiences/readers");
    var stranger = Rest.in(workspace + "-other", "author", "operator");

    stranger.get("/v1/audiences/readers").then().statusCode(404);
    stranger.get("/v1/audiences/readers/profile").then().statusCode(404);
    stranger.header("If-Match", "\"1\"").delete("/v1/audiences/readers").then().statusCode(404);
    stranger
        .header("If-Match", "\"1\"")
        .body(AudienceText.YOUNG)
        .put("/v1/audiences/readers")
        .then()
        .statusCode(412);
    Rest.in(workspace, "author")
        .get("/v1/audiences/readers")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  private static void unauthenticated(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("type", equalTo("urn:candor:problem:unauthenticated"));
  }
}
