package io.candor.moderation.judging;

import io.candor.contracts.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model that was consulted doubts. It only ever makes a judgement graver: what it doubted
 * once waits for a person, whatever it says the next time, or when it is not heard.
 */
public final class Doubts {

  /** In place of a pack's id, in its findings. */
  public static final String PACK = "model-judge";

  private Doubts() {}

  /** Those among findings that were shown to people. */
  public static List<Finding> in(List<Finding> shown) {
    return Severity.deciding(shown).stream().filter(one -> one.pack().equals(PACK)).toList();
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
