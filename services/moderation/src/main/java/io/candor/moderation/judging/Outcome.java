package io.candor.moderation.judging;

import java.util.Locale;

/** What the rules decide. */
public enum Outcome {
  CLEARED,
  HELD,
  RETURNED,
  REFUSED;

  /** Its name in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
