package io.candor.generation.adapter;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Set-based statements: each takes one parameter, {@code :args}, which is JSON (an object, or an
 * array for many rows), and answers one JSON object a row. So one round trip writes or reads a
 * whole batch.
 */
public final class Rows {

  private Rows() {}

  /** The rows of a statement whose one column is JSON text. */
  public static <T> Uni<List<T>> list(
      Mutiny.Session session, String sql, Object args, Class<T> type) {
    return session
        .createNativeQuery(sql, String.class)
        .setParameter("args", Json.write(args))
        .getResultList()
        .map(rows -> rows.stream().map(row -> Json.read(row, type)).toList());
  }

  /** The one row, if it is there, of a statement whose {@code :args} is an id. */
  public static <T> Uni<Optional<T>> byId(
      Mutiny.Session session, String sql, UUID id, Class<T> type) {
    return session
        .createNativeQuery(sql, String.class)
        .setParameter("args", id.toString())
        .getResultList()
        .map(rows -> rows.stream().findFirst().map(row -> Json.read(row, type)));
  }

  /** How many rows a statement wrote; nothing is asked where there is nothing to write. */
  public static Uni<Integer> write(Mutiny.Session session, String sql, List<?> rows) {
    return rows.isEmpty() ? Uni.createFrom().item(0) : execute(session, sql, rows);
  }

  /** How many rows a statement wrote. */
  public static Uni<Integer> execute(Mutiny.Session session, String sql, Object args) {
    return session.createNativeQuery(sql).setParameter("args", Json.write(args)).executeUpdate();
  }
}
