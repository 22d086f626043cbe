package io.candor.moderation.disclosing;

import io.candor.contracts.RuleRef;

/**
 * Something a rule wants readers to be told.
 *
 * @param statement what
 * @param place start or end
 */
public record Owed(RuleRef rule, String statement, String place) {

  private static final String PAID = "paid-partnership";

  /** Whether it tells that somebody pays; all else tells what software did. */
  public boolean tellsWhoPays() {
    return statement.equals(PAID);
  }
}
