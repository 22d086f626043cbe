package io.candor.testing.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bytes on the wire. */
final class Http {

  static final ObjectMapper JSON = new ObjectMapper();

  private Http() {}

  static void header(HttpExchange exchange, String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }

  static void json(HttpExchange exchange, int status, JsonNode body) throws IOException {
    text(exchange, status, "application/json", JSON.writeValueAsString(body));
  }

  static void text(HttpExchange exchange, int status, String contentType, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    header(exchange, "Content-Type", contentType);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Promises the whole, sends half: the server then drops the connection. */
  static void half(HttpExchange exchange, JsonNode body) throws IOException {
    var bytes = JSON.writeValueAsBytes(body);
    header(exchange, "Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
    exchange.getResponseBody().flush();
  }
}
