package io.candor.engine;

import java.util.List;

/** A model that continues a conversation. One call at a time. */
interface LanguageModel extends AutoCloseable {

  /** The name it is known by. */
  String name();

  /** Continues the conversation; throws {@link TimeLimitExceeded} past the deadline. */
  Generated generate(List<ChatMessage> conversation, Sampling sampling, Deadline deadline);

  @Override
  void close();

  /** A text and how much work it was. */
  record Generated(String text, int promptTokens, int completionTokens, boolean cutShort) {}

  /** The time a request may take is over. */
  final class TimeLimitExceeded extends RuntimeException {
    TimeLimitExceeded() {
      super("The time limit of a request is over.");
    }
  }
}
