package io.candor.moderation.reviewing;

import io.candor.moderation.judging.Severity;
import java.util.Locale;

/** From which severity one person's approval is not enough. */
public enum TwoPersonsFrom {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO,
  NEVER;

  /** How many persons must approve what is as grave as this, before it is released. */
  public int approvals(String severity) {
    return this != NEVER && Severity.rank(severity) <= Severity.rank(wireName()) ? 2 : 1;
  }

  private String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
