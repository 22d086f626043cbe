package io.candor.moderation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The service's database, read and written past the service, under the service's own role. */
public final class Database {

  private Database() {}

  /** The first column of each row, as text. */
  public static List<@Nullable String> query(String sql, Object... parameters) {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (var rows = statement.executeQuery()) {
        var all = new ArrayList<@Nullable String>();
        while (rows.next()) {
          all.add(rows.getString(1));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many rows a statement wrote; a failure keeps its SQLSTATE. */
  public static int write(String sql, Object... parameters) throws SQLException {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** A connection of the service's role. */
  public static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.datasource.jdbc.url"),
        setting("quarkus.datasource.username"),
        setting("quarkus.datasource.password"));
  }

  /** A connection of the role that migrates, and owns the record. */
  public static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.datasource.jdbc.url"),
        setting("quarkus.flyway.username"),
        setting("quarkus.flyway.password"));
  }

  /** A connection of the database's administrator, to take the database away. */
  public static Connection administrator() throws SQLException {
    return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), "postgres", "");
  }

  private static String setting(String key) {
    return ConfigProvider.getConfig().getValue(key, String.class);
  }
}
