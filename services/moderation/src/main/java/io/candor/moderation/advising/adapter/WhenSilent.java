package io.candor.moderation.advising.adapter;

/** What becomes of a draft where the model is not heard. */
public enum WhenSilent {
  /** The rules decide alone, and the record says so. */
  RULES,
  /** A person decides. */
  HOLD
}
