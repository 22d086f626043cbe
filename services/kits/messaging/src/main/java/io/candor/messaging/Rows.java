package io.candor.messaging;

import io.candor.contracts.Json;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Set-based statements: most take one parameter, {@code $1}, which is JSON (an object, or an array
 * for many rows), and answers one JSON object a row. So one round trip writes or reads a whole
 * batch. They go to the session's connection, and so in its transaction, past Hibernate's native
 * queries, which make a plan for each call (decision 0020). Nothing is flushed before.
 */
public final class Rows {

  private Rows() {}

  /** The rows of a statement whose one column is JSON text. */
  public static <T> Uni<List<T>> list(
      Mutiny.Session session, String sql, Object args, Class<T> type) {
    return select(session, sql, row -> Json.read((String) row[0], type), Json.write(args));
  }

  /** The same, of a statement without parameter. */
  public static <T> Uni<List<T>> list(Mutiny.Session session, String sql, Class<T> type) {
    return select(session, sql, row -> Json.read((String) row[0], type));
  }

  /** The one row, if it is there, of a statement whose {@code $1} is an id as text. */
  public static <T> Uni<Optional<T>> byId(
      Mutiny.Session session, String sql, UUID id, Class<T> type) {
    return select(session, sql, row -> Json.read((String) row[0], type), id.toString())
        .map(rows -> rows.stream().findFirst());
  }

  /** The rows of a statement whose one column is an id. */
  public static Uni<List<UUID>> ids(Mutiny.Session session, String sql, Object args) {
    return select(session, sql, row -> (UUID) row[0], Json.write(args));
  }

  /**
   * The rows of a statement with parameters {@code $1} and on, its columns as the driver has them.
   */
  public static <T> Uni<List<T>> select(
      Mutiny.Session session, String sql, Function<Object[], T> reading, Object... parameters) {
    return ask(session, connection -> connection.select(sql, parameters))
        .map(rows -> {
          var read = new ArrayList<T>(rows.size());
          rows.forEachRemaining(row -> read.add(reading.apply(row)));
          return read;
        });
  }

  /** How many rows a statement wrote; nothing is asked where there is nothing to write. */
  public static Uni<Integer> write(Mutiny.Session session, String sql, List<?> rows) {
    return rows.isEmpty() ? Uni.createFrom().item(0) : execute(session, sql, rows);
  }

  /** How many rows a statement wrote. */
  public static Uni<Integer> execute(Mutiny.Session session, String sql, Object args) {
    var parameters = new Object[] {Json.write(args)};
    return ask(session, connection -> connection.update(sql, parameters));
  }

  private static <T> Uni<T> ask(
      Mutiny.Session session, Function<ReactiveConnection, CompletionStage<T>> question) {
    return Uni.createFrom()
        .completionStage(
            () -> question.apply(((MutinySessionImpl) session).getReactiveConnection()));
  }
}
