package io.candor.engine;

import io.candor.engine.LanguageModel.Generated;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shapes of OpenAI's answers. */
final class ChatAnswers {

  private ChatAnswers() {}

  /** The answer to a chat completion. */
  static Map<String, Object> completion(String model, Generated generated) {
    return Map.of(
        "id",
        "chatcmpl-" + UUID.randomUUID(),
        "object",
        "chat.completion",
        "created",
        System.currentTimeMillis() / 1000,
        "model",
        model,
        "choices",
        List.of(choice(generated)),
        "usage",
        usage(generated.promptTokens(), generated.completionTokens()));
  }

  /** The list of models: one. */
  static Map<String, Object> models(String model) {
    var one = Map.of("id", model, "object", "model", "created", 0, "owned_by", "local");
    return Map.of("object", "list", "data", List.of(one));
  }

  private static Map<String, Object> choice(Generated generated) {
    return Map.of(
        "index",
        0,
        "message",
        Map.of("role", "assistant", "content", generated.text()),
        "finish_reason",
        generated.cutShort() ? "length" : "stop");
  }

  private static Map<String, Object> usage(int prompt, int completion) {
    return Map.of(
        "prompt_tokens", prompt,
        "completion_tokens", completion,
        "total_tokens", prompt + completion);
  }
}
