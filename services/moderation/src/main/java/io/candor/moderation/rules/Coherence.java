package io.candor.moderation.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only all packs together can get wrong. */
final class Coherence {

  private Coherence() {}

  /** Each statement a rule wants has words, and no form has them twice. */
  static void check(RuleSet rules) {
    Set<String> forms = new HashSet<>();
    rules.wordings().stream()
        .map(Wording::form)
        .filter(form -> !forms.add(form))
        .findFirst()
        .ifPresent(form -> {
          throw new BadPack(Catalogue.FILE, 1, "two packs have words for the form " + form);
        });
    var said =
        rules.wordings().stream()
            .flatMap(wording -> wording.says().stream())
            .collect(Collectors.toSet());
    rules.rules().forEach(rule -> requireWords(rule, said));
  }

  private static void requireWords(Rule rule, Set<String> said) {
    statements(rule)
        .filter(statement -> !said.contains(statement))
        .findFirst()
        .ifPresent(statement -> {
          throw new BadPack(
              rule.pack() + "/pack.yaml",
              1,
              "rule " + rule.id() + " wants the statement " + statement + ", which no form says");
        });
  }

  private static Stream<String> statements(Rule rule) {
    var label = rule.label();
    if (label == null) {
      return Stream.empty();
    }
    return label.always() != null ? Stream.of(label.always()) : label.byOrigin().values().stream();
  }
}
