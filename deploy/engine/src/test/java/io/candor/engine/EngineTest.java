package io.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An engine with a model that is told what to say. */
abstract class EngineTest {

  static final String TOKEN = "secret-of-this-installation";
  static final String ASK = "{\"messages\":[{\"role\":\"user\",\"content\":\"Bonjour ?\"}]}";
  private static final ObjectMapper JSON = new ObjectMapper();

  final FakeModel model = new FakeModel();
  private final HttpClient client = HttpClient.newHttpClient();
  private EngineServer server;

  @BeforeEach
  void start() throws IOException {
    startWith(Duration.ofSeconds(30));
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  /** The same, with another limit for a request. */
  final void restartWith(Duration limit) throws IOException {
    server.close();
    startWith(limit);
  }

  final URI at(String path) {
    return URI.create(server.url()).resolve(path);
  }

  final HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20));
  }

  final HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  final HttpRequest.Builder chat(String body) {
    return request("/v1/chat/completions")
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  final HttpResponse<String> ask(String body) throws IOException, InterruptedException {
    return send(chat(body));
  }

  final CompletableFuture<HttpResponse<String>> askAsync() {
    return client.sendAsync(chat(ASK).build(), BodyHandlers.ofString());
  }

  static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    return JSON.readTree(answer.body());
  }

  /** OpenAI's error object. */
  static JsonNode error(HttpResponse<String> answer, int status) throws JsonProcessingException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var error = json(answer).path("error");
    assertThat(error.path("message").asText()).isNotBlank();
    assertThat(error.path("type").asText()).isNotBlank();
    assertThat(error.has("param")).isTrue();
    assertThat(error.has("code")).isTrue();
    return error;
  }

  private void startWith(Duration limit) throws IOException {
    server = new EngineServer(model, TOKEN, 0, limit);
  }
}
