package io.candor.generation.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong is named with its cure, and nothing is stored. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class BadBriefsComponentTest {

  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @AfterEach
  void nothingWasStored() {
    var items = world.author().get("/v1/briefs").then().statusCode(200).extract().jsonPath();
    assertThat(items.getList("items")).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("an empty text", 400, "invalid-field", "source.text", b -> source(b, "")),
        mistake("only space", 400, "invalid-field", "source.text", b -> source(b, " \n\t ")),
        mistake("a null byte", 400, "invalid-field", "source.text", b -> source(b, "a\u0000b")),
        mistake("bidi control", 400, "invalid-field", "source.text", b -> source(b, "a\u202Eb")),
        mistake("isolates", 400, "invalid-field", "source.text", b -> source(b, "a\u2066b")),
        mistake("emoji", 422, "too-long", "source.text", b -> source(b, "👋🏽".repeat(10_000))),
        mistake("too much", 422, "too-long", "source.text", b -> source(b, "x".repeat(60_000))),
        mistake("no source", 400, "invalid-field", "source.text", b -> b.remove("source")),
        mistake("no such language", 400, "invalid-field", "language", b -> b.put("language", "xx")),
        mistake("no language", 400, "invalid-field", "language", b -> b.remove("language")),
        mistake("no brand", 400, "invalid-field", "brand", b -> b.remove("brand")),
        mistake("a strange brand", 422, "brand-unknown", "brand", b -> b.put("brand", "nobody")),
        mistake("another's brand", 400, "invalid-field", "brand", b -> b.put("brand", "a/b")),
        mistake("no channel", 400, "invalid-field", "channels", b -> b.putArray("channels")),
        mistake("no name", 400, "invalid-field", "channels", b -> channels(b, "Not a name!")),
        mistake("twice", 400, "invalid-field", "channels", b -> channels(b, "feed", "feed")),
        mistake("no intent", 400, "invalid-field", "intent", b -> b.put("intent", "shout")),
        mistake("an object", 400, "invalid-field", "tags", b -> b.putObject("tags")),
        mistake("a number", 400, "invalid-field", "source.text", b -> number(b)),
        mistake("a strange field", 400, "unknown-field", "colour", b -> b.put("colour", "blue")),
        mistake("deep inside", 400, "unknown-field", "source.txt", b -> inSource(b, "txt")));
  }

  static Stream<Arguments> declarations() {
    return Stream.of(
        mistake(
            "a word for true",
            400,
            "invalid-field",
            "paidPartnership",
            b -> b.put("paidPartnership", "yes")),
        mistake(
            "no term",
            400,
            "invalid-field",
            "authorship.digitalSourceType",
            b -> b.putObject("authorship").put("digitalSourceType", "made by AI!")));
  }

  static Stream<Arguments> schedules() {
    return Stream.of(
        mistake(
            "naive", 400, "invalid-field", "schedule.zone", b -> at(b, "2027-01-01T10:00", null)),
        mistake("no zone", 400, "invalid-field", "schedule.zone", b -> paris(b, "Mars/Olympus")),
        mistake("an offset", 400, "invalid-field", "schedule.zone", b -> paris(b, "+01:00")),
        mistake("no time", 400, "invalid-field", "schedule.at", b -> at(b, "tomorrow")),
        mistake(
            "with offset", 400, "invalid-field", "schedule.at", b -> at(b, "2027-01-01T10:00Z")),
        mistake(
            "no year", 400, "invalid-field", "schedule.at", b -> at(b, "+999999999-12-31T23:59")),
        mistake(
            "no year to end",
            400,
            "invalid-field",
            "schedule.until",
            b -> b.putObject("schedule").put("until", "+294277-01-01T00:00:00Z")),
        mistake("past", 422, "schedule-past", "schedule.at", b -> at(b, "2020-01-01T10:00")),
        mistake("far", 422, "schedule-too-far", "schedule.at", b -> at(b, "2099-01-01T10:00")),
        mistake(
            "a gap", 422, "schedule-no-such-time", "schedule.at", b -> at(b, "2027-03-28T02:30")),
        mistake(
            "ends before",
            422,
            "schedule-ends-before",
            "schedule.until",
            b -> b.putObject("schedule").put("at", "now").put("until", "2020-01-01T00:00:00Z")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"mistakes", "declarations", "schedules"})
  void isSaidWithItsFieldAndItsCure(
      String name, int status, String slug, String field, Consumer<ObjectNode> spoil) {
    world
        .author()
        .body(Briefs.publish("Un texte.", spoil))
        .post("/v1/briefs")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:" + slug))
        .body("field", equalTo(field))
        .body("fix", not(equalTo("")));
  }

  @Test
  void anAuthorshipThatHidesAnotherIsRefused() {
    var honest = "\"digitalSourceType\":\"trainedAlgorithmicMedia\"";
    var brief = Briefs.publish("Un texte.");
    var two = brief.replace(honest, honest + ",\"digitalSourceType\":\"digitalCreation\"");

    assertThat(two).isNotEqualTo(brief);
    world
        .author()
        .body(two)
        .post("/v1/briefs")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:candor:problem:duplicate-field"))
        .body("field", equalTo("authorship.digitalSourceType"));
  }

  static Stream<Arguments> unreadable() {
    var good = Briefs.publish("x");
    return Stream.of(
        Arguments.of("nothing", "", 400),
        Arguments.of("null", "null", 400),
        Arguments.of("an array", "[]", 400),
        Arguments.of("two documents", good + good, 400),
        Arguments.of("half a document", good.substring(0, 40), 400),
        Arguments.of("half a surrogate pair", good.replace("\"x\"", "\"\\ud83d\""), 400),
        Arguments.of("two megabytes", Briefs.publish("x".repeat(2_000_000)), 413));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void isRefusedBeforeItIsUnderstood(String name, String body, int status) {
    world
        .author()
        .body(body)
        .post("/v1/briefs")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", startsWith("urn:candor:problem:"))
        .body(not(containsString("Exception")));
  }

  private static Arguments mistake(
      String name, int status, String slug, String field, Consumer<ObjectNode> spoil) {
    return Arguments.of(name, status, slug, field, spoil);
  }

  private static void source(ObjectNode brief, String text) {
    brief.putObject("source").put("text", text);
  }

  private static void number(ObjectNode brief) {
    brief.putObject("source").put("text", 5);
  }

  private static void inSource(ObjectNode brief, String field) {
    brief.putObject("source").put("text", "Un texte.").put(field, "Un autre.");
  }

  private static void channels(ObjectNode brief, String... channels) {
    var array = brief.putArray("channels");
    Stream.of(channels).forEach(array::add);
  }

  private static void at(ObjectNode brief, String at) {
    at(brief, at, "Europe/Paris");
  }

  private static void paris(ObjectNode brief, String zone) {
    at(brief, "2027-01-01T10:00", zone);
  }

  private static void at(ObjectNode brief, String at, String zone) {
    var schedule = brief.putObject("schedule").put("at", at);
    if (zone != null) {
      schedule.put("zone", zone);
    }
  }
}
