package io.candor.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** REST calls of people, and of software. */
public final class Rest {

  private Rest() {}

  /** As camille, in these groups of a workspace. */
  public static RequestSpecification in(String workspace, String... groups) {
    return as(Tokens.of("camille").workspace(workspace).groups(groups).mint());
  }

  /** With this token. */
  public static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
  }
}
