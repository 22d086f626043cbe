package io.candor.rest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as a log may have it: the kinds of the failures and where they arose, not what they said,
 * since that may quote a request.
 */
final class Silenced extends Exception {

  private static final int DEEPEST = 8;

  private Silenced(Throwable fault, @Nullable Throwable cause) {
    super(kind(fault), cause);
    setStackTrace(fault.getStackTrace());
  }

  static Silenced of(Throwable fault) {
    return of(fault, 1);
  }

  private static Silenced of(Throwable fault, int depth) {
    var cause = fault.getCause();
    return new Silenced(fault, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
  }

  private static String kind(Throwable fault) {
    var name = fault.getClass().getName();
    return fault instanceof SQLException sql
        ? name + " (SQLSTATE " + sql.getSQLState() + ")"
        : name;
  }
}
