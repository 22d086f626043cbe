package io.candor.moderation.rules;

import java.util.Map;
import java.util.Set;

/**
 * The words of a label, by language.
 *
 * @param form its id
 * @param says the statements it makes
 * @param reviewed languages whose words a native speaker read; those of others are ours
 */
public record Wording(
    String form, Set<String> says, Map<String, Words> byLanguage, Set<String> reviewed) {

  public Wording {
    says = Set.copyOf(says);
    byLanguage = Map.copyOf(byLanguage);
    reviewed = Set.copyOf(reviewed);
  }

  /** Two lengths of the same; both say all that is owed. */
  public record Words(String brief, String full) {}
}
