package io.candor.rest;

import static io.restassured.RestAssured.given;

import io.candor.testing.Infrastructure;
import io.candor.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What the tests of the kit share. */
abstract class RestComponentTest {

  static final String PROBLEM = "application/problem+json";
  static final String THING = "{\"name\":\"a\",\"size\":1,\"tags\":[]}";

  static RequestSpecification as(String sub, String... groups) {
    return given().header("Authorization", Tokens.bearer(sub, groups));
  }

  static RequestSpecification alice() {
    return as("alice", "author").contentType(ContentType.JSON);
  }

  static RequestSpecification aliceElsewhere() {
    return given()
        .header(
            "Authorization",
            "Bearer " + Tokens.of("alice").groups("author").workspace("other").mint())
        .contentType(ContentType.JSON);
  }

  static String slug(String name) {
    return "urn:candor:problem:" + name;
  }

  static void run(String statement) {
    try (var connection = connection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static long count(String from) {
    try (var connection = connection();
        var sql = connection.createStatement();
        var rows = sql.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static java.sql.Connection connection() throws SQLException {
    var settings = Infrastructure.settings("rest");
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }
}
