package io.candor.testing.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A request as it came, found to be of the protocol. */
public record Asked(JsonNode body) {

  /** The content of the first message of a role; empty text where there is none. */
  public String message(String role) {
    for (var message : body.path("messages")) {
      if (message.path("role").asText().equals(role)) {
        return message.path("content").asText();
      }
    }
    return "";
  }

  public String system() {
    return message("system");
  }

  public String user() {
    return message("user");
  }

  public long seed() {
    return body.path("seed").asLong();
  }

  public Optional<String> grammar() {
    return body.has("grammar") ? Optional.of(body.get("grammar").asText()) : Optional.empty();
  }
}
