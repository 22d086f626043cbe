package io.candor.moderation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.detecting.learnt.NotAsked;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.Field;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the cases of a rule: {@code <pack>/cases/<rule>.yaml}. */
public final class Cases {

  /** What each rule must find, and must spare, at least. */
  public static final int ENOUGH = 3;

  private static final Set<String> EXPECTED = Set.of("why", "words", "says", "contains");

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
    return cases.stream().filter(one -> one.gap().isEmpty()).map(Cases::asked).distinct().count();
  }

  /** Without what it expects and why: the same question again shows nothing more. */
  private static JsonNode asked(RuleCase one) {
    return one.told().json().<ObjectNode>deepCopy().without(EXPECTED);
  }

  /**
   * No text makes the rule fire that says that a model did not load: a test of its own shows it.
   */
  private static int needed(Rule rule, boolean fires) {
    return fires && rule.detector() instanceof NotAsked ? 0 : ENOUGH;
  }
}
