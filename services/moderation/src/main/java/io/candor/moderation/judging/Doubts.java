package io.candor.moderation.judging;

import io.candor.contracts.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model doubts: one that was consulted, or the learnt head. It only ever makes a judgement
 * graver. What the first doubted once waits for a person, whatever it says the next time, or when
 * it is not heard; what the other did, while it is not heard.
 */
public final class Doubts {

  /** In place of a pack's id, in its findings. */
  public static final String PACK = "model-judge";

  private static final String LEARNT = "harm/learnt";
  private static final String NOT_HEARD = "harm/learnt-silent";

  private Doubts() {}

  /** Those among findings that were shown to people, and that a judgement of now does not lift. */
  public static List<Finding> in(List<Finding> shown, Judgement now) {
    boolean deaf = now.findings().stream().anyMatch(one -> name(one).equals(NOT_HEARD));
    return Severity.deciding(shown).stream()
        .filter(one -> one.pack().equals(PACK) || (deaf && name(one).equals(LEARNT)))
        .toList();
  }

  private static String name(Finding finding) {
    return finding.pack() + "/" + finding.rule();
  }

  /** The judgement with them: held, where it would be cleared or written again. */
  public static Judgement raised(Judgement judgement, List<Finding> doubts) {
    if (doubts.isEmpty()) {
      return judgement;
    }
    boolean refused = judgement.outcome() == Outcome.REFUSED;
    boolean held = judgement.outcome() == Outcome.HELD;
    return judgement.decided(
        refused ? Outcome.REFUSED : Outcome.HELD,
        refused || held ? judgement.reason() : doubts.getFirst().rule(),
        with(judgement, doubts));
  }

  /** The same judgement, with what only stands in the record. */
  public static Judgement noted(Judgement judgement, Finding note) {
    return judgement.decided(
        judgement.outcome(), judgement.reason(), with(judgement, List.of(note)));
  }

  private static List<Finding> with(Judgement judgement, List<Finding> more) {
    var all = new ArrayList<>(judgement.findings());
    all.addAll(more);
    return all;
  }
}
