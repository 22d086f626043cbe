package io.candor.moderation.cases;

import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** All cases of a pack, put to a set of packs that it is one of. */
public final class Trial {

  private final CaseRun cases;
  private final PackFiles files;
  private final BooleanSupplier over;
  private final List<BadPack> mistakes = new ArrayList<>();
  private final List<UnlikeTold> failures = new ArrayList<>();
  private int run;
  private int gaps;
  private boolean stopped;

  private Trial(RuleSet rules, PackFiles files, BooleanSupplier over) {
    this.cases = new CaseRun(rules);
    this.files = files;
    this.over = over;
  }

  /**
   * Runs them.
   *
   * @param over asked before each case: once it is true, no other is run, and that is a mistake
   */
  public static Trial of(String pack, RuleSet rules, PackFiles files, BooleanSupplier over) {
    var trial = new Trial(rules, files, over);
    rules.rules().stream().filter(rule -> rule.pack().equals(pack)).forEach(trial::look);
    return trial;
  }

  /** What is wrong with the files of the cases. */
  public List<BadPack> mistakes() {
    return List.copyOf(mistakes);
  }

  public List<UnlikeTold> failures() {
    return List.copyOf(failures);
  }

  /** Whether there were more than the time allowed. */
  public boolean stopped() {
    return stopped;
  }

  /** How many were run. */
  public int run() {
    return run;
  }

  /** How many of them are known to fail still. */
  public int gaps() {
    return gaps;
  }

  private void look(Rule rule) {
    if (stopped) {
      return;
    }
    try {
      Cases.of(rule, files).forEach(this::look);
    } catch (BadPack e) {
      mistakes.add(e);
    }
  }

  private void look(RuleCase one) {
    if (over.getAsBoolean()) {
      stopped = true;
      throw one.told().bad("the cases up to here took too long; give shorter texts or fewer cases");
    }
    run++;
    gaps += one.gap().isPresent() ? 1 : 0;
    try {
      one.objection(cases.judge(one)).ifPresent(said -> failures.add(new UnlikeTold(one, said)));
    } catch (BadPack e) {
      throw e;
    } catch (RuntimeException e) {
      failures.add(new UnlikeTold(one, "it cannot be decided: " + e.getMessage()));
    }
  }
}
