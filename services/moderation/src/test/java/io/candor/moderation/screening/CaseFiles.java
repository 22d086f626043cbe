package io.candor.moderation.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.ShippedPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the cases of the shipped rules: {@code packs/<pack>/cases.yaml} among the tests' files. */
final class CaseFiles {

  private static final YAMLMapper YAML = new YAMLMapper();

  private CaseFiles() {}

  static Stream<RuleCase> all() {
    return ShippedPacks.rules().rules().stream().flatMap(rule -> of(rule).stream());
  }

  /** The cases of one rule. */
  static List<RuleCase> of(Rule rule) {
    var told = file(rule.pack()).path(rule.id());
    List<RuleCase> cases = new ArrayList<>();
    told.path("fires").forEach(one -> cases.add(new RuleCase(rule.pack(), rule.id(), true, one)));
    told.path("spares").forEach(one -> cases.add(new RuleCase(rule.pack(), rule.id(), false, one)));
    return cases;
  }

  /** The rules that a pack's file has cases of. */
  static Set<String> rules(String pack) {
    var names = new TreeSet<String>();
    file(pack).fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode file(String pack) {
    var name = "/packs/" + pack + "/cases.yaml";
    try (var stream = CaseFiles.class.getResourceAsStream(name)) {
      return stream == null ? YAML.createObjectNode() : YAML.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
