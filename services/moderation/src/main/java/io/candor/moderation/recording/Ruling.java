package io.candor.moderation.recording;

import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with its grounds, ready to be written.
 *
 * @param cause what asked for it: heard, renewal, brand, audience, channel, packs, key, review,
 *     deadline
 * @param circumstances what was known of brand, audience and channel
 */
public record Ruling(
    Subject subject,
    Verdict verdict,
    Judgement judgement,
    Decider decider,
    String cause,
    Circumstances circumstances) {

  public Ruling {
    if (!subject.state().allows(verdict.state())) {
      throw new IllegalStateException(
          "a draft that is " + subject.state() + " cannot become " + verdict.state());
    }
  }

  /** Whether a clearance in force ends by it without another in its place. */
  public boolean revokes() {
    return subject.inForce() && !(verdict instanceof Verdict.Cleared);
  }

  /** The evidence of a person's editorial review, where this is one. */
  public @Nullable EditorialReview editorial() {
    return EditorialReview.of(verdict, decider);
  }
}
