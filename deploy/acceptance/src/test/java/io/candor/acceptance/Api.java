package io.candor.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** REST calls as a user with a token makes them. */
final class Api {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String base;
  private final String token;

  Api(String base, String token) {
    this.base = base;
    this.token = token;
  }

  record Answer(int status, HttpResponse<String> response) {
    JsonNode json() {
      try {
        return response.body().isEmpty()
            ? JsonNodeFactory.instance.missingNode()
            : Candor.JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(response.body(), e);
      }
    }

    String text() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  Answer post(String path, String body, String... headers) {
    return send(with(request(path), headers).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body, String... headers) {
    return send(with(request(path), headers).PUT(BodyPublishers.ofString(body)));
  }

  Answer patch(String path, String body, String... headers) {
    return send(with(request(path), headers).method("PATCH", BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    var uri = URI.create(path.startsWith("http") ? path : base + path);
    var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    request.header("Content-Type", "application/json");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
