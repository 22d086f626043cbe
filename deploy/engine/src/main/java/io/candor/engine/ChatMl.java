package io.candor.engine;

import java.util.List;
import java.util.regex.Pattern;

/** The conversation in the form the model was trained on. */
final class ChatMl {

  static final String END = "<|im_end|>";
  private static final Pattern SPECIAL = Pattern.compile("<\\|[^|<>]{0,40}\\|>");

  private ChatMl() {}

  /**
   * The prompt; marks of the form inside a message are taken out, so that no text ends its turn.
   */
  static String prompt(List<ChatMessage> conversation) {
    var prompt = new StringBuilder();
    for (var message : conversation) {
      turn(prompt, message.role()).append(plain(message.content())).append(END).append('\n');
    }
    return turn(prompt, "assistant").toString();
  }

  private static StringBuilder turn(StringBuilder prompt, String role) {
    return prompt.append("<|im_start|>").append(role).append('\n');
  }

  private static String plain(String content) {
    var text = content;
    while (SPECIAL.matcher(text).find()) {
      text = SPECIAL.matcher(text).replaceAll("");
    }
    return text;
  }
}
