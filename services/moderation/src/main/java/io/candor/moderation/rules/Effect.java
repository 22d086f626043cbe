package io.candor.moderation.rules;

/** What follows where a rule applies, the mildest first. */
public enum Effect {
  /** It stands in the record of decisions, and stops nothing. */
  RECORD,
  /** Readers are told: a label. */
  LABEL,
  /** A rewrite can mend it; where nobody can be asked for one, a person decides. */
  RETURN,
  /** A person must decide. */
  HOLD,
  /** It never goes out. */
  REFUSE
}
