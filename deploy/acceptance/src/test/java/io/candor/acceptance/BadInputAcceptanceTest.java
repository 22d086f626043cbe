package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets a problem that names the field and the cure; nothing is stored. */
class BadInputAcceptanceTest {

  private final Candor candor = Candor.shared();
  private final Api generation =
      new Api(candor.url("generation"), candor.token("camille", "default", "author"));

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("empty text", "source.text", b -> source(b, "")),
        mistake("null byte", "source.text", b -> source(b, "a\u0000b")),
        mistake("bidi control", "source.text", b -> source(b, "a\u202Eb")),
        mistake("unknown language", "language", b -> b.put("language", "xx")),
        mistake(
            "unknown channel syntax",
            "channels",
            b -> b.putArray("channels").add("Not A Channel!")),
        mistake("no channel", "channels", b -> b.putArray("channels")),
        mistake("unknown brand", "brand", b -> b.put("brand", "nobody")),
        mistake("unknown intent", "intent", b -> b.put("intent", "shout")),
        mistake("naive time", "schedule", b -> schedule(b, "2027-01-01T10:00:00", null)),
        mistake("past time", "schedule", b -> schedule(b, "2020-01-01T10:00:00", "Europe/Paris")),
        mistake("far future", "schedule", b -> schedule(b, "2099-01-01T10:00:00", "Europe/Paris")),
        mistake(
            "unknown zone", "schedule", b -> schedule(b, "2027-01-01T10:00:00", "Mars/Olympus")),
        mistake("unknown field", "colour", b -> b.put("colour", "blue")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isAnsweredWithTheFieldAndTheCure(String name, String field, Consumer<ObjectNode> spoil)
      throws IOException {
    // Given
    var brief = (ObjectNode) Candor.JSON.readTree(Briefs.publish("Un texte."));
    spoil.accept(brief);

    // When
    var answer = generation.post("/v1/briefs", brief.toString());

    // Then
    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").asText()).startsWith("urn:candor:problem:");
    assertThat(answer.json().path("field").asText()).startsWith(field);
    assertThat(answer.json().path("fix").asText()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void isRefusedBeforeItIsRead(String name, String body, int status) {
    var answer = generation.post("/v1/briefs", body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("nothing", "", 400),
        Arguments.of("half a document", "{\"intent\":", 400),
        Arguments.of("a lone surrogate", Briefs.publish("x").replace("\"x\"", "\"\\ud83d\""), 400),
        Arguments.of("two megabytes", Briefs.publish("x".repeat(2_000_000)), 413));
  }

  private static Arguments mistake(String name, String field, Consumer<ObjectNode> spoil) {
    return Arguments.of(name, field, spoil);
  }

  private static void source(ObjectNode brief, String text) {
    brief.putObject("source").put("text", text);
  }

  private static void schedule(ObjectNode brief, String at, String zone) {
    var schedule = brief.putObject("schedule").put("at", at);
    if (zone != null) {
      schedule.put("zone", zone);
    }
  }
}
