package io.candor.testing.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a request must be: method, path, bearer, and a body of the fields it names. */
final class Protocol {

  private final Map<String, Field> fields;

  private Protocol(Map<String, Field> fields) {
    this.fields = Map.copyOf(fields);
  }

  static Protocol plain() {
    return new Protocol(Field.OF_CHAT);
  }

  static Protocol withGrammar() {
    var fields = new HashMap<>(Field.OF_CHAT);
    fields.put("grammar", Field.text());
    return new Protocol(fields);
  }

  /** The request; refused where it is not of the protocol. */
  Asked read(HttpExchange exchange, String path, String token, String model)
      throws Refusal, IOException {
    var body = exchange.getRequestBody().readAllBytes();
    if (!exchange.getRequestURI().getPath().equals(path)) {
      throw new Refusal(404, "not_found", "Unknown request URL.");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      throw new Refusal(405, "method_not_allowed", "Use POST.");
    }
    var headers = exchange.getRequestHeaders();
    if (!("Bearer " + token).equals(headers.getFirst("Authorization"))) {
      throw new Refusal(401, "invalid_api_key", "No or a wrong bearer token.");
    }
    if (!String.valueOf(headers.getFirst("Content-Type")).startsWith("application/json")) {
      throw Refusal.invalid("The content type must be application/json.");
    }
    var request = parsed(body);
    checked(request, model);
    return new Asked(request);
  }

  private static JsonNode parsed(byte[] body) throws Refusal, IOException {
    try {
      var node = Http.JSON.readTree(body);
      if (node == null || !node.isObject()) {
        throw Refusal.invalid("The body must be an object.");
      }
      return node;
    } catch (JsonProcessingException _) {
      throw Refusal.invalid("The body is not JSON.");
    }
  }

  private void checked(JsonNode request, String model) throws Refusal {
    for (var given : request.properties()) {
      var field = fields.get(given.getKey());
      if (field == null) {
        throw Refusal.invalid("Unrecognized request argument supplied: " + given.getKey());
      }
      if (!field.takes(given.getValue())) {
        throw Refusal.invalid("Invalid value for '" + given.getKey() + "'.");
      }
    }
    if (!request.has("model") || !request.has("messages")) {
      throw Refusal.invalid("'model' and 'messages' are required.");
    }
    if (!request.get("model").asText().equals(model)) {
      throw new Refusal(404, "model_not_found", "The model does not exist.");
    }
  }
}
