package io.candor.moderation.agreeing.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.cases.RuleCase;
import io.candor.moderation.rules.YamlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reviews of a rule as a file of its cases.
 *
 * @param file where cases of this rule are: add these to those that are there
 * @param cases how many it has
 * @param gaps of them, those that the rules in force do not decide as people did
 * @param yaml its text
 */
@Schema(name = "CaseFile")
public record CaseFile(String pack, String rule, String file, int cases, int gaps, String yaml) {

  /** Each is put to the rules in force: what they decide otherwise is told as a gap. */
  static CaseFile of(String pack, String rule, List<DecidedCase> decided, CaseRun run) {
    var fires = lines(pack, rule, true, decided, run);
    var spares = lines(pack, rule, false, decided, run);
    var yaml = section("fires", fires) + section("spares", spares);
    int gaps = gaps(fires) + gaps(spares);
    var file = pack + "/cases/" + rule + ".yaml";
    return new CaseFile(pack, rule, file, fires.size() + spares.size(), gaps, yaml);
  }

  private static List<ObjectNode> lines(
      String pack, String rule, boolean fires, List<DecidedCase> decided, CaseRun run) {
    return decided.stream()
        .filter(one -> one.fires() == fires)
        .map(one -> withGap(one.told(), pack, rule, fires, run))
        .toList();
  }

  private static ObjectNode withGap(
      ObjectNode told, String pack, String rule, boolean fires, CaseRun run) {
    var read = new RuleCase(pack, rule, fires, YamlFile.read(rule + ".yaml", told.toString()));
    Optional<String> objection = read.objection(run.judge(read));
    objection.ifPresent(said -> told.put("gap", "people decided otherwise: " + said));
    return told;
  }

  private static int gaps(List<ObjectNode> lines) {
    return (int) lines.stream().filter(line -> line.has("gap")).count();
  }

  /** What is JSON is YAML too. */
  private static String section(String name, List<ObjectNode> lines) {
    return lines.isEmpty()
        ? name + ": []\n"
        : lines.stream()
            .map(line -> "  - " + line + "\n")
            .collect(Collectors.joining("", name + ":\n", ""));
  }
}
