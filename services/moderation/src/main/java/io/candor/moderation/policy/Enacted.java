package io.candor.moderation.policy;

import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Term;
import io.candor.moderation.rules.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets of packs that follow each other: at each instant one of them is in force. */
public record Enacted(List<Set> sets) {

  /**
   * One of them, and who judges by it.
   *
   * @param rules those of them that can be read
   * @param mistake why they cannot be used, so that everything is held; absent where they can
   */
  public record Set(RuleSet rules, Judge judge, @Nullable String mistake) {

    /** Those in force, whether they can be used or not. */
    public PackSet packs() {
      return judge.inForce();
    }

    /** For how long. */
    public Term term() {
      return packs().term();
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

  /** Those that are not over at an instant: whoever begins then has no others. */
  public List<Set> after(Instant instant) {
    return sets.stream().filter(set -> set.term().includes(instant)).toList();
  }

  /** What is wrong with one of those. */
  Optional<String> mistake(Instant instant) {
    return after(instant).stream()
        .flatMap(set -> Optional.ofNullable(set.mistake()).stream())
        .findFirst();
  }
}
