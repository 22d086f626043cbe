package io.candor.messaging;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** What a failed transaction means; decided here and nowhere else. */
enum Failure {
  /** The database is away: everybody waits. */
  UNAVAILABLE,
  /** Lock, deadlock, serialisation: the same may succeed in a moment. */
  TRANSIENT,
  /** A bug or a record that can never have its effect. */
  PERMANENT;

  /**
   * Classes of SQLSTATE (PostgreSQL, appendix A): connection, resources, operator intervention,
   * system.
   */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  /** Transaction rollback and lock not available. */
  private static final Set<String> AGAIN = Set.of("40", "55");

  static Failure of(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PgException pg && pg.getSqlState() != null) {
        return ofState(pg.getSqlState().substring(0, 2));
      }
      if (isAway(cause)) {
        return UNAVAILABLE;
      }
    }
    return PERMANENT;
  }

  private static Failure ofState(String state) {
    return AWAY.contains(state) ? UNAVAILABLE : AGAIN.contains(state) ? TRANSIENT : PERMANENT;
  }

  private static boolean isAway(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof TimeoutException
        || cause instanceof io.vertx.core.VertxException
        || cause.getClass().getSimpleName().contains("ClosedConnection")
        || String.valueOf(cause.getMessage()).contains("onnection is closed")
        || String.valueOf(cause.getMessage()).contains("ool closed");
  }
}
