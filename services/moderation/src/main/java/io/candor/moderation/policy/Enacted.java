package io.candor.moderation.policy;

import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Term;
import io.candor.moderation.rules.RuleSet;
import java.time.Instant;
import java.util.List;

/** Sets of packs that follow each other: at each instant one of them is in force. */
public record Enacted(List<Set> sets) {

  /** One of them, and who judges by it. */
  public record Set(RuleSet rules, Judge judge) {
    /** For how long. */
    public Term term() {
      return rules.set().term();
    }
  }

  public Enacted {
    sets = List.copyOf(sets);
  }

  /** The one that is in force at an instant, the first where that is long ago. */
  public Set at(Instant instant) {
    return sets.stream()
        .filter(set -> set.term().includes(instant))
        .findFirst()
        .orElseGet(sets::getLast);
  }
}
