package io.candor.engine;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a chat completion; what it does not name is refused. */
record ChatRequest(
    @Nullable String model,
    @Nullable List<ChatMessage> messages,
    @Nullable Double temperature,
    @JsonProperty("top_p") @Nullable Double topP,
    @Nullable Long seed,
    @JsonProperty("max_tokens") @Nullable Integer maxTokens,
    @JsonProperty("max_completion_tokens") @Nullable Integer maxCompletionTokens,
    @Nullable JsonNode stop,
    @Nullable String grammar,
    @Nullable Integer n,
    @Nullable Boolean stream,
    @Nullable String user) {

  private static final Set<String> ROLES = Set.of("system", "user", "assistant");
  private static final int TOKENS = 256;
  private static final int MOST_TOKENS = 1024;

  /** The conversation; throws {@link ChatProblem} where it is none. */
  List<ChatMessage> conversation() {
    if (messages == null || messages.isEmpty()) {
      throw ChatProblem.invalid("messages", "'messages' must hold at least one message.");
    }
    for (var message : messages) {
      require(
          isWhole(message),
          "messages",
          "A message needs a role (system, user, assistant) and a text content.");
    }
    return messages;
  }

  /** JSON may leave out what the record declares. */
  private static boolean isWhole(@Nullable ChatMessage message) {
    return message != null
        && ROLES.contains(String.valueOf(message.role()))
        && message.content() != null;
  }

  /** How to sample; throws {@link ChatProblem} where a value is out of range. */
  Sampling sampling() {
    require(n == null || n == 1, "n", "'n' must be 1: one choice a request.");
    require(stream == null || !stream, "stream", "'stream' is not offered: leave it out.");
    double heat = temperature == null ? 0.9 : temperature;
    require(heat >= 0 && heat <= 2, "temperature", "'temperature' must be from 0 to 2.");
    double top = topP == null ? 0.95 : topP;
    require(top > 0 && top <= 1, "top_p", "'top_p' must be above 0 and at most 1.");
    return new Sampling((float) heat, (float) top, seedOrOne(), tokens(), stops(), grammar);
  }

  private int seedOrOne() {
    return seed == null ? 1 : (int) (seed & 0x7fffffff);
  }

  private int tokens() {
    var asked = maxCompletionTokens != null ? maxCompletionTokens : maxTokens;
    int tokens = asked == null ? TOKENS : asked;
    require(
        tokens >= 1 && tokens <= MOST_TOKENS,
        "max_tokens",
        "'max_tokens' must be from 1 to " + MOST_TOKENS + ".");
    return tokens;
  }

  private List<String> stops() {
    if (stop == null || stop.isNull()) {
      return List.of();
    }
    if (stop.isTextual()) {
      return List.of(stop.asText());
    }
    require(stop.isArray() && stop.size() <= 4, "stop", "'stop' is a text or up to four.");
    List<String> stops = new ArrayList<>();
    stop.forEach(s -> stops.add(s.asText()));
    return stops;
  }

  private static void require(boolean right, String parameter, String message) {
    if (!right) {
      throw ChatProblem.invalid(parameter, message);
    }
  }
}
