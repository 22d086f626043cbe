package io.candor.testing.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * What a field of a chat completion takes.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat/create">the reference</a>
 */
interface Field {

  boolean takes(JsonNode value);

  Map<String, Field> OF_CHAT =
      Map.ofEntries(
          Map.entry("model", text()),
          Map.entry(
              "messages",
              v -> v.isArray() && !v.isEmpty() && v.valueStream().allMatch(Field::message)),
          Map.entry("temperature", number(0, 2)),
          Map.entry("top_p", number(0, 1)),
          Map.entry("presence_penalty", number(-2, 2)),
          Map.entry("frequency_penalty", number(-2, 2)),
          Map.entry("n", whole(1)),
          Map.entry("seed", JsonNode::isIntegralNumber),
          Map.entry("max_tokens", whole(1)),
          Map.entry("max_completion_tokens", whole(1)),
          Map.entry("stream", v -> v.isBoolean() && !v.asBoolean()),
          Map.entry("stop", v -> v.isTextual() || (v.isArray() && v.size() <= 4)),
          Map.entry("user", text()),
          Map.entry("response_format", JsonNode::isObject));

  Set<String> ROLES = Set.of("system", "developer", "user", "assistant");

  static Field text() {
    return v -> v.isTextual() && !v.asText().isEmpty();
  }

  static Field number(double least, double most) {
    return v -> v.isNumber() && v.asDouble() >= least && v.asDouble() <= most;
  }

  static Field whole(long least) {
    return v -> v.isIntegralNumber() && v.asLong() >= least;
  }

  private static boolean message(JsonNode message) {
    return message.isObject()
        && Set.of("role", "content", "name").containsAll(names(message))
        && ROLES.contains(message.path("role").asText())
        && message.path("content").isTextual();
  }

  private static Set<String> names(JsonNode object) {
    return object
        .propertyStream()
        .map(Map.Entry::getKey)
        .collect(java.util.stream.Collectors.toSet());
  }
}
