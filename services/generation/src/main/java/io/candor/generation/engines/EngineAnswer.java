package io.candor.generation.engines;

import java.time.Duration;

/** What an engine said, or why it said nothing. */
public sealed interface EngineAnswer {

  /** A text. */
  record Written(String text, String model) implements EngineAnswer {}

  /** It cannot be reached, is broken, or its circuit is open. */
  record Unavailable(String reason) implements EngineAnswer {}

  /** It took too long. */
  record TimedOut(Duration after) implements EngineAnswer {}

  /** It asks to come back later. */
  record RateLimited(Duration retryAfter) implements EngineAnswer {}

  /** What it said is no answer. */
  record BadAnswer(String reason) implements EngineAnswer {}
}
