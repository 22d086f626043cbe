package io.candor.moderation.enacting;

import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.util.stream.Stream;

/** What a workspace's own patterns cost whoever waits for the same thread. */
public final class OwnCost {

  /**
   * Most steps of all patterns of a workspace: a text of 20,000 characters takes a second or so.
   */
  public static final int MOST = 5_000;

  private OwnCost() {}

  /** Steps of the patterns of its rules, written out. */
  public static int of(RuleSet rules) {
    return rules.rules().stream()
        .filter(Rule::own)
        .flatMap(rule -> Stream.ofNullable(rule.detector()))
        .mapToInt(detector -> detector.steps())
        .sum();
  }
}
