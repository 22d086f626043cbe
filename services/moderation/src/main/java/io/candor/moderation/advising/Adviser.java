package io.candor.moderation.advising;

import java.time.Duration;

/** A model somewhere else, that is asked what is doubtful about a text. */
public interface Adviser {

  /** Whether one is configured. */
  boolean consulted();

  /**
   * Waits for its answer, no longer than told. Never throws: what went wrong is an answer too, and
   * never one that calms.
   */
  Advice ask(Asked text, Duration longest);
}
