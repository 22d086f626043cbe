package io.candor.audience.profiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.candor.audience.AudienceText;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience"))
class AudiencesComponentTest {

  private static final String PATH = "/v1/audiences/readers";
  private static final String PROBLEM = "urn:candor:problem:";
  private final String workspace = "a-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void anAudienceIsMadeAndRead() {
    author()
        .body(AudienceText.YOUNG)
        .put(PATH)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("id", equalTo("readers"))
        .body("version", equalTo(1));

    author()
        .get(PATH)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Jeunes adultes en France"))
        .body("countries", equalTo(List.of("FR")))
        .body("languages", equalTo(List.of("fr")))
        .body("ageBands", equalTo(List.of("18-24")))
        .body("interests", equalTo(List.of("musique")));
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    make();

    author()
        .body(AudienceText.YOUNG)
        .put(PATH)
        .then()
        .statusCode(428)
        .contentType("application/problem+json")
        .body("type", equalTo(PROBLEM + "precondition-required"))
        .body("field", equalTo("If-Match"));
    changing("\"7\"").then().statusCode(412).body("type", equalTo(PROBLEM + "precondition-failed"));
    changing("W/\"1\"").then().statusCode(412);
    changing("\"1\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("countries", equalTo(List.of("DE")));
    changing("\"1\"").then().statusCode(412).body("detail", containsString("\"2\""));
    author().get(PATH).then().header("ETag", "\"2\"").body("countries", equalTo(List.of("DE")));
  }

  @Test
  void whatIsNotThereCannotBeChangedOrRemoved() {
    changing("\"1\"").then().statusCode(412);
    author().get(PATH).then().statusCode(404).body("type", equalTo(PROBLEM + "not-found"));
    author().get(PATH + "/profile").then().statusCode(404);
    author().header("If-Match", "\"1\"").delete(PATH).then().statusCode(404);
  }

  @Test
  void aRemovedOneIsGoneAndItsVersionsGoOn() {
    make();
    author().delete(PATH).then().statusCode(428);
    author().header("If-Match", "\"2\"").delete(PATH).then().statusCode(412);
    author().header("If-Match", "\"1\"").delete(PATH).then().statusCode(204);

    author().get(PATH).then().statusCode(404);
    author().get(PATH + "/profile").then().statusCode(404);
    author().get("/v1/audiences").then().body("items", hasSize(0));
    author().body(AudienceText.YOUNG).put(PATH).then().statusCode(201).header("ETag", "\"3\"");
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    for (var id : List.of("c", "a", "e", "b", "d")) {
      author().body(AudienceText.YOUNG).put("/v1/audiences/" + id).then().statusCode(201);
    }
    var all = new ArrayList<String>();
    var cursor = "";
    do {
      var page = author().get("/v1/audiences?limit=2&cursor=" + cursor).then().statusCode(200);
      all.addAll(page.extract().path("items.id"));
      cursor = page.extract().path("next");
    } while (cursor != null);

    assertThat(all).containsExactly("a", "b", "c", "d", "e");
    author().get("/v1/audiences?limit=5").then().body("next", equalTo(null));
  }

  @Test
  void aCursorOfAnotherWorkspaceIsRefused() {
    for (var id : List.of("a", "b")) {
      author().body(AudienceText.YOUNG).put("/v1/audiences/" + id);
    }
    var next = author().get("/v1/audiences?limit=1").then().extract().path("next").toString();

    Rest.in(workspace + "-other", "author")
        .get("/v1/audiences?cursor=" + next)
        .then()
        .statusCode(400)
        .body("type", equalTo(PROBLEM + "invalid-cursor"))
        .body("field", equalTo("cursor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "x"})
  void aPageHas1To200Items(String limit) {
    author()
        .get("/v1/audiences?limit=" + limit)
        .then()
        .statusCode(400)
        .body("field", equalTo("limit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"FR\"]                      | [\"XX\"]                    | 400 | countries",
        "[\"FR\"]                      | [\"fr\"]                    | 400 | countries",
        "[\"FR\"]                      | [\"FRA\"]                   | 400 | countries",
        "[\"FR\"]                      | []                          | 400 | countries",
        "[\"FR\"]                      | null                        | 400 | countries",
        "[\"FR\"]                      | [null]                      | 400 | countries",
        "[\"FR\"]                      | \"FR\"                      | 400 | countries",
        "[\"fr\"]                      | [\"french\"]                | 400 | languages",
        "[\"fr\"]                      | [\"fr_FR\"]                 | 400 | languages",
        "[\"fr\"]                      | [\"xx\"]                    | 400 | languages",
        "[\"fr\"]                      | []                          | 400 | languages",
        "[\"18-24\"]                   | [\"young\"]                 | 400 | ageBands",
        "[\"18-24\"]                   | [\"24-18\"]                 | 400 | ageBands",
        "[\"18-24\"]                   | [\"18-999\"]                | 400 | ageBands",
        "[\"18-24\"]                   | [\"18 - 24\"]               | 400 | ageBands",
        "[\"18-24\"]                   | [\"\"]                      | 400 | ageBands",
        "[\"musique\"]                 | [\"\"]                      | 400 | interests",
        "[\"musique\"]                 | [\"a\\u202eb\"]             | 400 | interests",
        "\"Jeunes adultes en France\"  | \"  \"                      | 400 | name",
        "\"Jeunes adultes en France\"  | null                        | 400 | name",
        "\"Jeunes adultes en France\"  | \"\\ud800\"                 | 400 | name",
        "\"name\"                      | \"nom\"                     | 400 | nom"
      })
  void whatIsWrongIsNamedWithItsCure(String right, String wrong, int status, String field) {
    author()
        .body(AudienceText.YOUNG.replace(right, wrong))
        .put(PATH)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("field", containsString(field))
        .body("detail", not(equalTo("")))
        .body("fix", not(equalTo(null)));
    author().get(PATH).then().statusCode(404);
  }

  @Test
  void anUnknownFieldIsNamedWithThoseThatAreKnown() {
    author()
        .body(AudienceText.YOUNG.replace("\"name\"", "\"country\":\"FR\",\"name\""))
        .put(PATH)
        .then()
        .statusCode(400)
        .body("type", equalTo(PROBLEM + "unknown-field"))
        .body("field", equalTo("country"))
        .body("detail", containsString("countries"));
  }

  @Test
  void aNameThatIsTooLongIsUnprocessable() {
    author()
        .body(AudienceText.YOUNG.replace("Jeunes adultes en France", "x".repeat(121)))
        .put(PATH)
        .then()
        .statusCode(422)
        .body("type", equalTo(PROBLEM + "too-long"))
        .body("field", equalTo("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"text\""})
  void aBodyThatIsNoAudienceIsRefused(String body) {
    author().body(body).put(PATH).then().statusCode(400).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Readers", "-readers", "les_lecteurs", "lecteurs.fr"})
  void anIdIsAName(String id) {
    author()
        .body(AudienceText.YOUNG)
        .put("/v1/audiences/" + id)
        .then()
        .statusCode(400)
        .body("field", equalTo("audience"));
  }

  @Test
  void ageBandsAndInterestsMayBeLeftOutAndNothingIsThereTwice() {
    author()
        .body(
            """
            {"name":"Tout le monde","countries":["FR","BE","FR"],"languages":["fr","FR","nl-be"]}
            """)
        .put(PATH)
        .then()
        .statusCode(201)
        .body("countries", equalTo(List.of("FR", "BE")))
        .body("languages", equalTo(List.of("fr", "nl-BE")))
        .body("ageBands", equalTo(List.of()))
        .body("interests", equalTo(List.of()));
  }

  private void make() {
    author().body(AudienceText.YOUNG).put(PATH).then().statusCode(201);
  }

  private io.restassured.response.Response changing(String seen) {
    return author()
        .header("If-Match", seen)
        .body(AudienceText.YOUNG.replace("[\"FR\"]", "[\"DE\"]"))
        .put(PATH);
  }

  private RequestSpecification author() {
    return Rest.in(workspace, "author");
  }
}
