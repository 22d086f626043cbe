package io.candor.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request is not answered, in OpenAI's error shape. */
final class ChatProblem extends RuntimeException {

  private final int status;
  private final String type;
  private final @Nullable String parameter;

  ChatProblem(int status, String type, @Nullable String parameter, String message) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
    this.parameter = parameter;
  }

  static ChatProblem invalid(@Nullable String parameter, String message) {
    return new ChatProblem(400, "invalid_request_error", parameter, message);
  }

  int status() {
    return status;
  }

  /** The body that says it. */
  Map<String, Object> body() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", getMessage());
    error.put("type", type);
    error.put("param", parameter);
    error.put("code", null);
    return Map.of("error", error);
  }
}
