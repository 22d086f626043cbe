package io.candor.publishing;

import static io.restassured.RestAssured.given;

import io.candor.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** REST calls of people in workspace default, or another. */
public final class Rest {

  private Rest() {}

  /** As somebody in these groups. */
  public static RequestSpecification as(String... groups) {
    return in("default", groups);
  }

  /** As somebody in these groups of another workspace. */
  public static RequestSpecification in(String workspace, String... groups) {
    var token = Tokens.of("camille").workspace(workspace).groups(groups).mint();
    return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
  }
}
