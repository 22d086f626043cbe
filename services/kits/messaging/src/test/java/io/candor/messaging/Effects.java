package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.testing.Infrastructure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the consumers of these tests wrote, read past them. */
final class Effects {

  private static final String WRITE =
      "insert into effect (consumer, key, event_id, version, gone) values (:consumer, :key, :id, :version, :gone)";

  private Effects() {}

  /** Writes the effect of an event, in the consumer's transaction. */
  static Uni<Void> write(Mutiny.Session session, String consumer, Received<? extends Event> event) {
    return session
        .createNativeQuery(WRITE)
        .setParameter("consumer", consumer)
        .setParameter("key", event.key())
        .setParameter("id", event.envelope().id())
        .setParameter("version", event.envelope().version())
        .setParameter("gone", event.event() == null)
        .executeUpdate()
        .replaceWithVoid();
  }

  static Uni<Void> writeAll(
      Mutiny.Session session, String consumer, List<? extends Received<?>> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> write(session, consumer, event))
        .toUni()
        .replaceWithVoid();
  }

  /** Versions of a key's events, in the order of their effects on the plain consumer. */
  static List<Long> of(String key) {
    return of("plain", key);
  }

  static List<Long> of(String consumer, String key) {
    return longs(
        "select version from effect where consumer = '"
            + consumer
            + "' and key = '"
            + key
            + "' order by seq");
  }

  static List<Long> longs(String query) {
    try (var connection = connection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var all = new ArrayList<Long>();
      while (rows.next()) {
        all.add(rows.getLong(1));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void run(String statement) {
    try (var connection = connection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Connection connection() throws SQLException {
    var settings = Infrastructure.settings("kit");
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }
}
