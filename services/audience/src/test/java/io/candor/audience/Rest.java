package io.candor.audience;

import static io.restassured.RestAssured.given;

import io.candor.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** REST calls of people, and of software. */
public final class Rest {

  /** An audience as the design sends it. */
  public static final String AUDIENCE =
      """
      {"name":"Jeunes adultes en France","countries":["FR"],"languages":["fr"],"ageBands":["18-24"],"interests":["musique"]}
      """;

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
