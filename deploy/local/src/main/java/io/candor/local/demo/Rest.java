package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.local.home.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Calls the services as any client would. */
final class Rest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int FIRST_ERROR = 400;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String token;

  Rest(String token) {
    this.token = token;
  }

  JsonNode get(String url) {
    return json(request(url).build());
  }

  JsonNode post(String url, String body) {
    return json(
        request(url)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** A public page: no token is shown to it. */
  String page(URI url) {
    return send(HttpRequest.newBuilder(url).timeout(PATIENCE).build());
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode json(HttpRequest request) {
    try {
      return JSON.readTree(send(request));
    } catch (IOException e) {
      throw new Refusal(request.uri() + " did not answer JSON: " + e.getMessage());
    }
  }

  private String send(HttpRequest request) {
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_ERROR) {
        throw new Refusal(
            "%s %s answered %d: %s"
                .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
      }
      return answer.body();
    } catch (IOException e) {
      throw new Refusal(request.uri() + " cannot be reached: " + e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted.");
    }
  }
}
