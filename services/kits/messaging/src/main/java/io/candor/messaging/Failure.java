package io.candor.messaging;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a failed transaction means; decided here and nowhere else. */
enum Failure {
  /** The database says that it cannot: everybody waits, however long it takes. */
  UNAVAILABLE,
  /** The way to the database is disturbed, or something looks so: whoever asks it will know. */
  DISTURBED,
  /** Lock, deadlock, serialisation, a statement that took too long: may succeed in a moment. */
  TRANSIENT,
  /** A bug, or a record that can never have its effect. */
  PERMANENT;

  /**
   * Classes of SQLSTATE (PostgreSQL, appendix A): connection, authorisation (rotated passwords),
   * resources, operator intervention, system.
   */
  private static final Set<String> AWAY = Set.of("08", "28", "53", "57", "58");

  /** Transaction rollback and lock not available. */
  private static final Set<String> AGAIN = Set.of("40", "55");

  /** A statement that was cancelled, by its timeout as a rule. */
  private static final String CANCELLED = "57014";

  /** The server became a replica: after a failover, until the pool finds the new one. */
  private static final String READ_ONLY = "25006";

  static Failure of(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      var state = sqlState(cause);
      if (state != null) {
        return ofState(state);
      }
      if (isDisturbed(cause)) {
        return DISTURBED;
      }
    }
    return PERMANENT;
  }

  /** The client's exception has it, and so has what Hibernate makes of that one. */
  static @Nullable String sqlState(Throwable cause) {
    return switch (cause) {
      case PgException pg -> pg.getSqlState();
      case SQLException sql -> sql.getSQLState();
      default -> null;
    };
  }

  private static Failure ofState(String state) {
    if (state.equals(CANCELLED) || AGAIN.contains(state.substring(0, 2))) {
      return TRANSIENT;
    }
    return state.equals(READ_ONLY) || AWAY.contains(state.substring(0, 2))
        ? UNAVAILABLE
        : PERMANENT;
  }

  /** Unreadable JSON is an IOException too, but never a fault of the network. */
  private static boolean isDisturbed(Throwable cause) {
    return (cause instanceof IOException && !(cause instanceof JacksonException))
        || cause instanceof TimeoutException
        || cause instanceof io.vertx.core.VertxException
        || cause.getClass().getSimpleName().contains("ClosedConnection")
        || said(cause, "onnection is closed")
        || said(cause, "onnection is not active")
        || said(cause, "ool closed")
        || said(cause, "ool is closed");
  }

  private static boolean said(Throwable cause, String words) {
    return cause.getMessage() != null && cause.getMessage().contains(words);
  }
}
