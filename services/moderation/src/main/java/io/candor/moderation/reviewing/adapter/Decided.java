package io.candor.moderation.reviewing.adapter;

import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a decision is answered.
 *
 * @param status held where another person must approve too
 * @param ground of a refusal
 * @param approvals how many there are with this one
 * @param needed how many it needs
 */
record Decided(
    @Nullable UUID review,
    UUID draft,
    int revision,
    String status,
    String decidedBy,
    List<String> examined,
    String reason,
    @Nullable String ground,
    @Nullable Integer approvals,
    int needed) {

  static Decided of(Ruling ruling, int needed) {
    var decider = ruling.decider();
    return new Decided(
        decider.review(),
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        ruling.verdict().state().wireName(),
        decider.name(),
        decider.examined(),
        decider.reason(),
        ruling.verdict() instanceof Verdict.Refused refused ? refused.ground().wireName() : null,
        approvals(ruling.verdict(), decider.before().size()),
        needed);
  }

  /** Where it stays held, this one is counted among those before. */
  private static @Nullable Integer approvals(Verdict verdict, int before) {
    return switch (verdict) {
      case Verdict.Cleared _ -> before + 1;
      case Verdict.Held _ -> before;
      case Verdict.Returned _, Verdict.Amended _, Verdict.Refused _ -> null;
    };
  }
}
