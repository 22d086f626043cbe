package io.candor.moderation.rules;

/** The one set of rules that holds now, for who tells of it; who judges asks for a judge. */
@FunctionalInterface
public interface RulesInForce {

  /** Of a workspace, its own among them. */
  RuleSet of(String workspace);
}
