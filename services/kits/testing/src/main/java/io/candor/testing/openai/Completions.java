package io.candor.testing.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers in the protocol's shape. */
final class Completions {

  private static final long CREATED = 1_760_000_000L;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Completions() {}

  static ObjectNode of(@Nullable String content) {
    var answer = empty();
    var choice = answer.withArray("choices").addObject().put("index", 0).putNull("logprobs");
    choice.putObject("message").put("role", "assistant").put("content", content).putNull("refusal");
    choice.put("finish_reason", "stop");
    return answer;
  }

  static ObjectNode empty() {
    var answer = JSON.objectNode();
    answer.put("id", "chatcmpl-" + UUID.randomUUID()).put("object", "chat.completion");
    answer.put("created", CREATED).put("model", OpenAiDouble.MODEL).putArray("choices");
    answer
        .putObject("usage")
        .put("prompt_tokens", 1)
        .put("completion_tokens", 1)
        .put("total_tokens", 2);
    return answer;
  }
}
