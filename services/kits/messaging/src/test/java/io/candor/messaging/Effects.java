package io.candor.messaging;

import io.candor.testing.Infrastructure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the consumer of these tests wrote, read past it. */
final class Effects {

  private Effects() {}

  /** Versions of a key's events, in the order of their effects. */
  static List<Long> of(String key) {
    return longs("select version from effect where key = '" + key + "' order by seq");
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

  static java.sql.Connection connection() throws SQLException {
    var settings = Infrastructure.settings("kit");
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }
}
