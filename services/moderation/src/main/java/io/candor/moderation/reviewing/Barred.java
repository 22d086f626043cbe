package io.candor.moderation.reviewing;

import java.util.List;

/**
 * Who leaves a decision to others: who had claimed or escalated it when it was escalated, or
 * decided on what is appealed.
 *
 * @param names of those that are known
 * @param before those who decided before and whose names are erased
 */
public record Barred(List<String> names, List<DecidedBefore> before) {

  public Barred {
    names = List.copyOf(names);
    before = List.copyOf(before);
  }

  boolean has(String sub) {
    return names.contains(sub) || before.stream().anyMatch(one -> one.is(sub));
  }
}
