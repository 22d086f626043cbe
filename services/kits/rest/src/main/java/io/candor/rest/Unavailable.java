package io.candor.rest;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells faults of the way to the database, which pass, from faults of ours, which do not. */
final class Unavailable {

  /** Classes of SQLSTATE (PostgreSQL, appendix A): connection, too many, shutdown, system. */
  private static final Set<String> AWAY = Set.of("08", "28", "53", "57", "58");

  /** The server became a replica. */
  private static final Set<String> OTHERS = Set.of("25006");

  private static final int DEEPEST = 16;

  private Unavailable() {}

  /** Whether the same request may succeed in a moment; whoever wrapped the fault. */
  static boolean is(Throwable fault) {
    return Stream.<@Nullable Throwable>iterate(fault, Throwable::getCause)
        .limit(DEEPEST)
        .takeWhile(cause -> cause != null)
        .anyMatch(Unavailable::away);
  }

  private static boolean away(@Nullable Throwable cause) {
    return switch (cause) {
      case PgException pg -> awayIn(pg.getSqlState());
      case SQLException sql -> awayIn(sql.getSQLState());
      case SocketException _ -> true;
      case UnknownHostException _ -> true;
      case ClosedChannelException _ -> true;
      case TimeoutException _ -> true;
      case VertxException _ -> true;
      case null -> false;
      default -> said(cause, "onnection is closed") || said(cause, "ool is closed");
    };
  }

  private static boolean awayIn(@Nullable String state) {
    return state != null
        && state.length() == 5
        && (AWAY.contains(state.substring(0, 2)) || OTHERS.contains(state));
  }

  private static boolean said(Throwable cause, String words) {
    return cause.getMessage() != null && cause.getMessage().contains(words);
  }
}
