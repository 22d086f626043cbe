package io.candor.moderation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What only all packs together can get wrong; it looks at files that were read, and so are right.
 */
final class Coherence {

  private final Set<String> forms = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private final List<Field> wanted = new ArrayList<>();

  /** Takes note of what a pack has words for; no form may have words twice. */
  void forms(Field all) {
    all.entries()
        .forEach((form, field) -> {
          if (!forms.add(form)) {
            throw field.bad(
                "another pack has words for the form " + form + " too; give one another name");
          }
          said.addAll(field.get("says").texts());
        });
  }

  /** Takes note of the statements that rules want. */
  void rules(Field all) {
    all.items().stream()
        .flatMap(rule -> rule.find("label").stream())
        .map(label -> label.get("says"))
        .forEach(says ->
            wanted.addAll(says.json().isObject() ? says.entries().values() : List.of(says)));
  }

  /** Each statement that a rule of any pack wants has words in some pack. */
  void check() {
    wanted.stream()
        .filter(statement -> !said.contains(statement.text()))
        .findFirst()
        .ifPresent(statement -> {
          throw statement.bad(
              "no form says the statement " + statement.text() + "; add one to wording.yaml");
        });
  }
}
