package io.candor.moderation.rules;

import io.candor.moderation.conditions.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that what conditions of the second round ask for can be found in the first: else a label
 * would silently never be owed.
 */
final class Findable {

  private static final Map<Vocabulary, String> CATEGORIES =
      Map.of(Vocabulary.COMMERCIAL, "commercial", Vocabulary.POLITICAL, "political");

  private final Set<String> names;
  private final Set<String> categories;

  private Findable(List<Rule> rules) {
    var found = rules.stream().filter(Rule::canBeFound).toList();
    names = found.stream().map(Rule::name).collect(Collectors.toSet());
    categories =
        found.stream().filter(rule -> !rule.own()).map(Rule::category).collect(Collectors.toSet());
  }

  static void check(List<Pack> packs) {
    var rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    var findable = new Findable(rules);
    rules.forEach(findable::check);
  }

  private void check(Rule rule) {
    rule.condition().findings().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw rule.source()
              .bad(
                  "no rule of the first round is called "
                      + name
                      + "; name one that looks for something");
        });
    CATEGORIES.forEach((name, category) -> {
      if (rule.condition().names(name) && !categories.contains(category)) {
        throw rule.source()
            .bad(
                "no rule of the first round has the category "
                    + category
                    + "; add one, or do not ask");
      }
    });
  }
}
