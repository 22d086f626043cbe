package io.candor.moderation.rules;

import java.util.Map;
import java.util.Set;

/**
 * The words of a label, by language.
 *
 * @param form its id
 * @param says the statements it makes
 */
public record Wording(String form, Set<String> says, Map<String, Words> byLanguage) {

  public Wording {
    says = Set.copyOf(says);
    byLanguage = Map.copyOf(byLanguage);
  }

  /** Two lengths of the same; both say all that is owed. */
  public record Words(String brief, String full) {}
}
