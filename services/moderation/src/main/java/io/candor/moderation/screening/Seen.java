package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Rule;

/**
 * A rule that applies, what it saw, and what follows.
 *
 * @param effect of the rule; hold instead of a graver or milder verdict where its source is not
 *     confirmed
 */
record Seen(Rule rule, Finding finding, Effect effect) {

  /** Of a rule that looked: one that is not confirmed leaves the verdict to a person. */
  static Seen by(Rule rule, Finding finding) {
    boolean decides = rule.effect() != Effect.RECORD && rule.effect() != Effect.LABEL;
    return new Seen(rule, finding, decides && !rule.confirmed() ? Effect.HOLD : rule.effect());
  }

  /** Of a label that a rule asks for which is not confirmed, and no other. */
  static Seen unconfirmed(Rule rule, Finding finding) {
    return new Seen(rule, finding, Effect.HOLD);
  }
}
