package io.candor.publishing.adapter;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Set-based statements: each takes at most one parameter, {@code :args}, which is JSON (an object,
 * or an array for many rows), and answers one JSON object a row. So one round trip writes or reads
 * a whole batch.
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

  /** The same, of a statement without parameter. */
  public static <T> Uni<List<T>> list(Mutiny.Session session, String sql, Class<T> type) {
    return session
        .createNativeQuery(sql, String.class)
        .getResultList()
        .map(rows -> rows.stream().map(row -> Json.read(row, type)).toList());
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
