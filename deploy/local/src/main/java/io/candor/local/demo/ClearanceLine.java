package io.candor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** What a clearance says for itself: the key that signed it, the digest it covers. */
final class ClearanceLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ClearanceLine() {}

  /** Read from the first signature found in moderation's record of decisions. */
  static Optional<String> of(JsonNode decisions) {
    return signature(decisions).flatMap(ClearanceLine::describe);
  }

  private static Optional<String> signature(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of(node.asText()).filter(t -> t.startsWith("eyJ") && parts(t).length == 3);
    }
    for (var child : node) {
      var found = signature(child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> describe(String signature) {
    try {
      var parts = parts(signature);
      var header = JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
      var payload = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
      return Optional.of(
          "%s, key %s, SHA-256 %s"
              .formatted(
                  header.path("alg").asText(),
                  header.path("kid").asText(),
                  payload.path("digest").asText()));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String[] parts(String signature) {
    return signature.split("\\.", -1);
  }
}
