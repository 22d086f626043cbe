package io.candor.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** A real PostgreSQL with a database for each service that asks. */
final class Database {

  static final String USER = "candor";
  static final String PASSWORD = "candor-tests-only";
  static final String OWNER = "candor_owner";

  private final EmbeddedPostgres server;
  private final Set<String> made = new HashSet<>();

  Database() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            .setServerConfig("shared_buffers", "32MB")
            .start();
    execute("create role " + USER + " login password '" + PASSWORD + "'");
    execute("create role " + OWNER + " login password '" + PASSWORD + "'");
    execute("grant " + USER + " to " + OWNER);
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }

  /** A database of the role that migrates it. */
  void create(String database, String owner) throws SQLException {
    if (made.add(database)) {
      execute("create database \"" + database + "\" owner " + owner);
    }
  }

  private void execute(String statement) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
