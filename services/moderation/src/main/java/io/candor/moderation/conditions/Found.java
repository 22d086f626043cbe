package io.candor.moderation.conditions;

import java.util.List;
import java.util.Set;

/**
 * What the first round of rules found, for conditions of the second.
 *
 * @param rules {@code pack/rule}
 * @param categories of those rules
 */
public record Found(List<String> rules, Set<String> categories) {

  /** Nothing, yet. */
  public static final Found NOTHING = new Found(List.of(), Set.of());

  public Found {
    rules = List.copyOf(rules);
    categories = Set.copyOf(categories);
  }
}
