package io.candor.moderation.screening;

import io.candor.moderation.conditions.Facts;
import io.candor.moderation.disclosing.Owed;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What readers are owed.
 *
 * @param labels every statement, by the rule that asks for it
 * @param unconfirmed rules that ask for what no confirmed rule of the installation asks for, with a
 *     source that is not confirmed: the label is shown, and a person decides
 */
record Owing(List<Owed> labels, List<Rule> unconfirmed) {

  static Owing of(List<Rule> speaking, Facts facts) {
    List<Owed> labels = new ArrayList<>();
    Set<String> confirmed = new HashSet<>();
    for (var rule : speaking) {
      var statements = statements(rule, facts);
      statements.forEach(statement -> labels.add(new Owed(rule.ref(), statement, place(rule))));
      if (rule.confirmed() && !rule.own()) {
        confirmed.addAll(statements);
      }
    }
    var doubted =
        speaking.stream()
            .filter(rule -> !rule.confirmed() && !confirmed.containsAll(statements(rule, facts)))
            .toList();
    return new Owing(labels, doubted);
  }

  private static Set<String> statements(Rule rule, Facts facts) {
    var label = rule.label();
    if (label == null || rule.effect() != Effect.LABEL) {
      return Set.of();
    }
    var statements = label.statements(facts);
    if (statements.isEmpty()) { // then the post is held
      throw new IllegalStateException(
          rule.name() + " asks for a label, and has no statement for what AI did");
    }
    return statements;
  }

  private static String place(Rule rule) {
    var label = rule.label();
    return label == null ? "end" : label.place();
  }
}
