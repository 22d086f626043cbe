package io.candor.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class CallersComponentTest extends RestComponentTest {

  static Stream<String> tokensThatAreNone() {
    var good = Tokens.of("alice").groups("author");
    var signed = good.mint();
    return Stream.of(
        good.mintByAStranger(),
        good.mintUnsigned(),
        Tokens.of("alice").groups("author").expired().mint(),
        Tokens.of("alice").groups("author").issuer("https://elsewhere.example").mint(),
        signed.substring(0, signed.lastIndexOf('.') + 1),
        signed.substring(0, signed.length() - 6) + "AAAAAA",
        ".." + signed,
        "nonsense",
        "a.b.c");
  }

  @ParameterizedTest
  @MethodSource("tokensThatAreNone")
  void aTokenThatCannotBeTrustedIs401(String token) {
    refused(given().header("Authorization", "Bearer " + token).get("/v1/me").then());
  }

  @Test
  void noTokenIs401AndSaysHowToComeIn() {
    refused(given().get("/v1/me").then());
    refused(given().header("Authorization", "Basic YTpi").get("/v1/me").then());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.candor.testing.BadTokens#all")
  void aTokenThatSaysTooLittleIs401WhateverItIsFor(String name, String token) {
    refused(given().header("Authorization", "Bearer " + token).get("/v1/me").then());
    refused(given().header("Authorization", "Bearer " + token).get("/v1/nobody-said-who").then());
  }

  @Test
  void aTokenOfNobodyIs401SinceEverybodyWouldShareThatName() {
    var nameless = Tokens.of("alice").groups("author").claim("sub", " ").mint();

    var answer = given().header("Authorization", "Bearer " + nameless).get("/v1/me").then();

    refused(answer);
    answer.body("detail", containsString("sub")).body("field", equalTo("Authorization"));
  }

  @Test
  void aTokenWithoutTheGroupIs403() {
    as("alice", "reader")
        .get("/v1/me")
        .then()
        .statusCode(403)
        .body("type", equalTo(slug("forbidden")));
    as("alice").get("/v1/me").then().statusCode(403).contentType(PROBLEM);
    var silent = Tokens.of("alice").without("groups").mint();
    given()
        .header("Authorization", "Bearer " + silent)
        .get("/v1/me")
        .then()
        .statusCode(403)
        .contentType(PROBLEM);
  }

  static Stream<Object> workspacesThatAreNone() {
    return Stream.of("Big Co", "../default", "", "a".repeat(64), 7, true, List.of("default"));
  }

  @ParameterizedTest
  @MethodSource("workspacesThatAreNone")
  void aWorkspaceThatIsNoNameIs403(Object workspace) {
    var token = Tokens.of("alice").groups("author").claim("workspace", workspace).mint();

    given()
        .header("Authorization", "Bearer " + token)
        .get("/v1/me")
        .then()
        .statusCode(403)
        .contentType(PROBLEM)
        .body("type", equalTo(slug("forbidden")));
  }

  @Test
  void aTokenWithoutWorkspaceBelongsToDefault() {
    as("alice", "author")
        .get("/v1/me")
        .then()
        .statusCode(200)
        .body("sub", equalTo("alice"))
        .body("workspace", equalTo("default"))
        .body("groups", contains("author"));
  }

  @Test
  void anAgentIsAnAgentWhateverElseItIs() {
    as("bot", "agent", "reviewer")
        .get("/v1/me")
        .then()
        .statusCode(200)
        .body("groups.size()", equalTo(2));
  }

  @Test
  void anEndpointThatNobodyThoughtOfIsOpenToNobody() {
    as("alice", "author").get("/v1/nobody-said-who").then().statusCode(403);
    given().get("/v1/nobody-said-who").then().statusCode(401);
  }

  private static void refused(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .contentType(PROBLEM)
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo(slug("unauthenticated")));
  }
}
