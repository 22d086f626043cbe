package io.candor.testing.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiDoubleTest {

  private static final String HELLO =
      """
      {"model": "double-1", "messages": [{"role": "user", "content": "Hello"}]%s}
      """;

  private final OpenAiDouble engine = OpenAiDouble.startTakingGrammar();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    http.close();
    engine.close();
  }

  @Test
  void answersItsScriptInOrderAndKeepsWhatItWasAsked() throws Exception {
    engine.willReply(Reply.text("one"), Reply.status(500));
    engine.otherwise(Reply.tooMany(Duration.ofSeconds(7)));

    var first = post(HELLO.formatted(", \"seed\": 4"));
    var second = post(HELLO.formatted(""));
    var third = post(HELLO.formatted(""));

    var answer = new ObjectMapper().readTree(first.body());
    assertThat(answer.at("/choices/0/message/content").asText()).isEqualTo("one");
    assertThat(second.statusCode()).isEqualTo(500);
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(engine.asked()).extracting(Asked::user).containsOnly("Hello");
    assertThat(engine.asked().getFirst().seed()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"model\": \"double-1\"}",
        "{\"model\": \"double-1\", \"messages\": []}",
        "{\"model\": \"double-1\", \"messages\": [{\"role\": \"boss\", \"content\": \"x\"}]}",
        "{\"model\": \"double-1\", \"messages\": [{\"role\": \"user\"}]}",
        "{\"model\": \"double-1\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"grammer\": \"x\"}",
        "{\"model\": \"double-1\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"temperature\": \"hot\"}",
        "{\"model\": \"double-1\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"temperature\": 3}",
        "{\"model\": \"double-1\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"seed\": 1.5}",
        "not json"
      })
  void refusesWhatIsNotOfTheProtocol(String body) throws Exception {
    engine.otherwise(Reply.text("fine"));

    var answer = post(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new ObjectMapper().readTree(answer.body()).at("/error/message").asText())
        .isEqualTo(engine.refused().getFirst());
    assertThat(engine.asked()).isEmpty();
  }

  @Test
  void refusesStrangersOtherPathsAndOtherModels() throws Exception {
    var stranger =
        send(
            request("/chat/completions", HELLO.formatted(""))
                .setHeader("Authorization", "Bearer x"));
    var path = send(request("/completions", HELLO.formatted("")));
    var model = post(HELLO.formatted("").replace("double-1", "double-2"));

    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(path.statusCode()).isEqualTo(404);
    assertThat(model.statusCode()).isEqualTo(404);
  }

  @Test
  void theExtensionIsUnknownUnlessDeclared() throws Exception {
    try (var plain = OpenAiDouble.start()) {
      var request =
          HttpRequest.newBuilder(URI.create(plain.url() + "/chat/completions"))
              .header("Authorization", "Bearer " + OpenAiDouble.TOKEN)
              .header("Content-Type", "application/json")
              .POST(
                  BodyPublishers.ofString(
                      HELLO.formatted(", \"grammar\": \"root ::= \\\"a\\\"\"")));

      var answer = send(request);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(plain.refused())
          .containsExactly("Unrecognized request argument supplied: grammar");
    }
  }

  @Test
  void anAnswerCutMidwayIsABrokenConnection() {
    engine.willReply(Reply.cut());

    assertThatThrownBy(() -> post(HELLO.formatted("")))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void silenceLastsUntilItIsReleased() {
    engine.willReply(Reply.silence());
    var impatient =
        request("/chat/completions", HELLO.formatted("")).timeout(Duration.ofMillis(200));

    assertThatThrownBy(() -> send(impatient)).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void aGrammarHoldsTheAnswer() throws Exception {
    engine.otherwise(Reply.fromGrammar());
    var grammar =
        "root ::= (\\\"a\\\" | \\\"b\\\") \\\" \\\\\\\"c\\\\\\\"\\\" end\\nend ::= \\\"!\\\"";

    var answer = post(HELLO.formatted(", \"grammar\": \"" + grammar + "\""));

    var text = new ObjectMapper().readTree(answer.body()).at("/choices/0/message/content").asText();
    assertThat(text).isIn("a \"c\"!", "b \"c\"!");
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return send(request("/chat/completions", body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String body) {
    return HttpRequest.newBuilder(URI.create(engine.url() + path))
        .header("Authorization", "Bearer " + OpenAiDouble.TOKEN)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }
}
