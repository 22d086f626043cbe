package io.candor.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.candor.testing.Infrastructure;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * An installation in which one role did everything is given a second one, which owns the record.
 */
class HandoverTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String SECRET = "for-this-test";

  private static final String GUARDED =
      """
      create table note (id bigint generated always as identity, words text);
      create function note_is_append_only() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$;
      create trigger note_keeps before update or delete on note for each row execute function note_is_append_only();
      create view notes as select words from note
      """;

  private static final String OWNER =
      "select pg_get_userbyid(relowner) from pg_class where relname = '%s'";

  @Test
  void whatMustNotBeChangedIsTheOwnersAndAllElseTheServices() throws SQLException {
    // Given
    asAdministrator("create role lone login password '" + SECRET + "'");
    asAdministrator("create database handover owner lone");
    migrate("lone");
    as("lone", GUARDED);
    as("lone", "insert into note (words) values ('before')");
    asAdministrator("create role lone_owner login password '" + SECRET + "'");
    asAdministrator("grant lone to lone_owner");
    asAdministrator("alter database handover owner to lone_owner");

    // When
    migrate("lone_owner");
    migrate("lone_owner");

    // Then
    for (var kept : new String[] {"note", "notes", "flyway_schema_history"}) {
      assertThat(one(OWNER.formatted(kept))).as(kept).isEqualTo("lone_owner");
    }
    for (var used : new String[] {"outbox", "inbox", "inbox_default", "outbox_seq_seq"}) {
      assertThat(one(OWNER.formatted(used))).as(used).isEqualTo("lone");
    }
    as("lone", "insert into note (words) values ('after')");
    as("lone", "create table inbox_of_a_week (like inbox including defaults including indexes)");
    as("lone", "drop table inbox_of_a_week");
    assertThat(one("select string_agg(words, ' ' order by words) from notes"))
        .isEqualTo("after before");
    for (var attempt :
        new String[] {
          "update note set words = 'x'",
          "delete from note",
          "truncate note",
          "drop trigger note_keeps on note",
          "drop table note cascade",
          "create or replace function note_is_append_only() returns trigger language plpgsql as 'begin return new; end'"
        }) {
      assertThat(denied(attempt)).as(attempt).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }
  }

  @Test
  void anInstallationThatGoesBackToOneRoleStarts() throws SQLException {
    asAdministrator("create role back login password '" + SECRET + "'");
    asAdministrator("create role back_owner login password '" + SECRET + "' in role back");
    asAdministrator("create database back owner back_owner");
    migrate("back", "back", "back_owner");

    migrate("back", "back", "back");

    assertThat(one("back", "back", OWNER.formatted("flyway_schema_history")))
        .isEqualTo("back_owner");
  }

  private static void migrate(String role) {
    migrate("handover", "lone", role);
  }

  private static void migrate(String database, String service, String role) {
    Flyway.configure()
        .dataSource(url(database), role, SECRET)
        .placeholders(Map.of("role", service))
        .load()
        .migrate();
  }

  private static String denied(String statement) {
    return catchThrowableOfType(SQLException.class, () -> as("lone", statement)).getSQLState();
  }

  private static String one(String query) throws SQLException {
    return one("handover", "lone", query);
  }

  private static String one(String database, String role, String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url(database), role, SECRET);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      return rows.getString(1);
    }
  }

  private static void as(String role, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url("handover"), role, SECRET);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void asAdministrator(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String url(String database) {
    var known = Infrastructure.settings("kit").getOrDefault("quarkus.datasource.jdbc.url", "");
    return known.substring(0, known.lastIndexOf('/') + 1) + database;
  }
}
