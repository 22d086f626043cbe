package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.Ruling;
import io.candor.rest.ProblemException;

/** What a decision comes to, before it is written. */
sealed interface Prepared {

  /** It ends the review. */
  record Ready(ReviewedDraft draft, Ruling ruling) implements Prepared {}

  /** An approval that waits for another person's. */
  record First(ReviewedDraft draft, Ruling ruling) implements Prepared {}

  /** What speaks against it. */
  record Not(ProblemException problem) implements Prepared {}
}
