package io.candor.moderation.judging;

import org.jspecify.annotations.Nullable;

/**
 * What comes of a judgement for a post and its readers.
 *
 * @param verdict cleared, held, returned or refused
 * @param reason why it was not cleared; {@code cleared} otherwise
 * @param label what readers are told; absent where nothing is
 */
public record Upshot(String verdict, String reason, @Nullable String label) {

  static Upshot of(Judgement judgement) {
    var label = judgement.label();
    return new Upshot(
        judgement.outcome().wireName(), judgement.reason(), label.required() ? label.text() : null);
  }
}
