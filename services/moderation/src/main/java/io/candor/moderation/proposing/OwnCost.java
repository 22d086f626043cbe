package io.candor.moderation.proposing;

import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a workspace's own rules cost whoever waits for the same thread: the steps of all that they
 * look for. A pattern looks at a text some three times, five at most.
 */
public final class OwnCost {

  private static final int MOST_OF_PACK = 1_000;

  /** So that 20,000 characters take two seconds or so at worst, and mostly far less. */
  private static final int MOST = 2_000;

  private OwnCost() {}

  /** What is too much, where this pack is costliest; empty where it adds nothing to it. */
  public static Optional<BadPack> excess(RuleSet rules, String id) {
    var own = rules.rules().stream().filter(Rule::own).toList();
    var pack = own.stream().filter(rule -> rule.pack().equals(id)).toList();
    if (steps(pack) > MOST_OF_PACK) {
      return costliest(pack).map(rule -> bad(rule, "the pack looks", pack, MOST_OF_PACK));
    }
    return steps(own) > MOST
        ? costliest(pack).map(rule -> bad(rule, "all packs of the workspace look", own, MOST))
        : Optional.empty();
  }

  private static BadPack bad(Rule rule, String who, List<Rule> all, int most) {
    return rule.source()
        .get("detect")
        .bad(
            "%s for what costs %d steps, of at most %d; this one has %d: make a pattern shorter, with"
                    .formatted(who, steps(all), most, steps(rule))
                + " fewer repetitions, or look for its words by kind: words, which costs none");
  }

  private static Optional<Rule> costliest(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> steps(rule) > 0)
        .max(Comparator.comparingInt(OwnCost::steps));
  }

  private static int steps(List<Rule> rules) {
    return rules.stream().mapToInt(OwnCost::steps).sum();
  }

  private static int steps(Rule rule) {
    var detector = rule.detector();
    return detector == null ? 0 : detector.steps();
  }
}
