package io.candor.testing.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** A request that is not of the protocol, in OpenAI's error shape. */
final class Refusal extends Exception {

  private final int status;
  private final String code;

  Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  static Refusal invalid(String message) {
    return new Refusal(400, "invalid_request_error", message);
  }

  void send(HttpExchange exchange) throws IOException {
    Http.json(exchange, status, error(code, String.valueOf(getMessage())));
  }

  static ObjectNode error(String code, String message) {
    var body = JsonNodeFactory.instance.objectNode();
    body.putObject("error")
        .put("message", message)
        .put("type", code)
        .putNull("param")
        .put("code", code);
    return body;
  }
}
