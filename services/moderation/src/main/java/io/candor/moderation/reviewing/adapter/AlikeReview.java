package io.candor.moderation.reviewing.adapter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a text that is alike.
 *
 * @param decision approve, amend, refuse or expired
 * @param reason in the words of who decided
 * @param likeness what both texts have in common, 0 to 1
 */
record AlikeReview(
    UUID review,
    UUID draft,
    Instant decidedAt,
    String decision,
    String decidedBy,
    @Nullable String reason,
    @Nullable String ground,
    String text,
    double likeness) {

  AlikeReview with(double measured) {
    return new AlikeReview(
        review, draft, decidedAt, decision, decidedBy, reason, ground, text, measured);
  }
}
