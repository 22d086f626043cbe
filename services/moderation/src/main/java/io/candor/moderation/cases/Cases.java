package io.candor.moderation.cases;

import io.candor.moderation.detecting.learnt.NotAsked;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.Field;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** Reads the cases of a rule: {@code <pack>/cases/<rule>.yaml}. */
public final class Cases {

  /** What each rule must find, and must spare, at least. */
  public static final int ENOUGH = 3;

  private Cases() {}

  /** Those of one rule; a {@link BadPack} where there is no file, or too few are in it. */
  public static List<RuleCase> of(Rule rule, PackFiles files) {
    var name = rule.pack() + "/cases/" + rule.id() + ".yaml";
    var text =
        files
            .read(name)
            .orElseThrow(() -> new BadPack(name, 1, "the rule has no cases; write this file"));
    var file = YamlFile.read(name, text).only("fires", "spares");
    List<RuleCase> cases = new ArrayList<>();
    cases.addAll(read(rule, true, file.get("fires")));
    cases.addAll(read(rule, false, file.get("spares")));
    return cases;
  }

  private static List<RuleCase> read(Rule rule, boolean fires, Field list) {
    var cases =
        list.items().stream()
            .map(item -> new RuleCase(rule.pack(), rule.id(), fires, item))
            .toList();
    if (shown(cases) < needed(rule, fires)) {
      throw list.bad(
          "there are too few cases; a rule needs "
              + ENOUGH
              + " that it finds, and as many it spares. A gap is none of them, nor is the same case again");
    }
    return cases;
  }

  private static long shown(List<RuleCase> cases) {
    return cases.stream()
        .filter(one -> one.gap().isEmpty())
        .map(one -> one.told().json())
        .distinct()
        .count();
  }

  /**
   * No text makes the rule fire that says that a model did not load: a test of its own shows it.
   */
  private static int needed(Rule rule, boolean fires) {
    return fires && rule.detector() instanceof NotAsked ? 0 : ENOUGH;
  }
}
