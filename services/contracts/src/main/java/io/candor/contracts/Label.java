package io.candor.contracts;

import java.util.List;

/**
 * The visible disclosure and the rules that asked for it.
 *
 * @param text the words readers see; empty when no rule asks for a label
 * @param placement start, end or native
 * @param part index of the part that carries it, from 0
 */
public record Label(
    String text, String placement, int part, boolean required, List<RuleRef> rules) {
  public Label {
    rules = rules == null ? List.of() : List.copyOf(rules);
  }
}
