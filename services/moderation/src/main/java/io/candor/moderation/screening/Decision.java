package io.candor.moderation.screening;

import io.candor.contracts.Revision;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.rules.Effect;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What follows from all that was seen: refused before held before returned before cleared.
 *
 * @param reason the gravest rule behind it, or {@code cleared}
 */
record Decision(Outcome outcome, String reason) {

  private static final int MOST_RETURNS = 2;
  private static final Set<String> REWRITABLE = Set.of("create", "optimise");
  private static final Comparator<Seen> GRAVEST =
      Comparator.comparing(Seen::effect)
          .reversed()
          .thenComparingInt(seen -> Severity.rank(seen.finding().severity()));

  static Decision on(List<Seen> seen, Revision revision) {
    return seen.stream()
        .filter(one -> one.effect() != Effect.RECORD)
        .min(GRAVEST)
        .map(gravest -> new Decision(outcome(gravest, revision), gravest.rule().id()))
        .orElse(new Decision(Outcome.CLEARED, "cleared"));
  }

  private static Outcome outcome(Seen gravest, Revision revision) {
    return switch (gravest.effect()) {
      case REFUSE -> Outcome.REFUSED;
      case HOLD -> Outcome.HELD;
      case RETURN -> rewritable(revision) ? Outcome.RETURNED : Outcome.HELD;
      case LABEL, RECORD -> Outcome.CLEARED;
    };
  }

  /** Only what our engine wrote, and nobody edited since, is written again without asking. */
  private static boolean rewritable(Revision revision) {
    var contributors = revision.contributors();
    boolean composed =
        revision.authorship().engine() != null
            || contributors.stream().anyMatch(one -> one.kind().equals("engine"));
    boolean edited = contributors.stream().anyMatch(one -> one.role().equals("editor"));
    return REWRITABLE.contains(revision.intent())
        && revision.returns() < MOST_RETURNS
        && composed
        && !edited;
  }
}
