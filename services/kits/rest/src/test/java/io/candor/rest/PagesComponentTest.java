package io.candor.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class PagesComponentTest extends RestComponentTest {

  private final String workspace = "w" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void fiveThings() {
    for (var id : List.of("a", "b", "c", "d", "e")) {
      caller().body(THING).put("/v1/things/" + id).then().statusCode(201);
    }
  }

  @Test
  void pagesFollowOneAnotherToTheEndWithoutGapOrRepetition() {
    var all = new ArrayList<String>();
    String cursor = "";
    int pages = 0;
    do {
      var page = caller().get("/v1/things?limit=2&cursor=" + cursor).then().statusCode(200);
      all.addAll(page.extract().path("items"));
      cursor = page.extract().path("next");
      pages++;
    } while (cursor != null);

    assertThat(all).containsExactly("a", "b", "c", "d", "e");
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void theLastPageSaysThatThereIsNoNext() {
    var page = caller().get("/v1/things?limit=5").then().statusCode(200).extract().asString();

    assertThat(page).contains("\"next\":null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "201", "2147483648", "1.5"})
  void aPageHas1To200Items(String limit) {
    caller()
        .get("/v1/things?limit=" + limit)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("field", equalTo("limit"));
  }

  @Test
  void oneAnd200AreFine() {
    caller().get("/v1/things?limit=1").then().statusCode(200);
    caller().get("/v1/things?limit=200").then().statusCode(200);
  }

  @Test
  void aCursorOfAnotherWorkspaceIs400() {
    var cursor = caller().get("/v1/things?limit=2").then().extract().path("next").toString();

    alice()
        .get("/v1/things?cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("type", equalTo(slug("invalid-cursor")))
        .body("field", equalTo("cursor"));
  }

  @Test
  void aCursorThatWasForgedIs400() {
    var cursor = caller().get("/v1/things?limit=2").then().extract().path("next").toString();
    var bytes = Base64.getUrlDecoder().decode(cursor);
    bytes[bytes.length - 1]++;
    var moved = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

    for (var forged : List.of(moved, "AAAA", "!", cursor.substring(4), "0")) {
      caller().get("/v1/things?cursor=" + forged).then().statusCode(400);
    }
  }

  private RequestSpecification caller() {
    var token = Tokens.of("alice").groups("author").workspace(workspace).mint();
    return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
  }
}
