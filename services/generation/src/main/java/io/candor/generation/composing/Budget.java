package io.candor.generation.composing;

import io.candor.text.CountingUnit;

/** The room a text may take, the label's already taken off. */
public record Budget(int limit, CountingUnit unit) {

  /** Whether a text fits. */
  public boolean fits(String text) {
    return unit.length(text) <= limit;
  }
}
