package io.candor.moderation.recording.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes the record: not the service's role, and not its owner, but to erase. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class RecordGuardsComponentTest {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static Scene scene;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision set verdict = 'cleared'",
        "delete from decision",
        "truncate decision",
        "insert into decision select * from decision on conflict (draft, id) do update set reason = 'x'",
      })
  void theServicesOwnRoleCannotChangeTheRecord(String statement) {
    scene.one(DraftCleared.class, scene.send(scene.draft()));

    assertThat(denied(statement)).isEqualTo(INSUFFICIENT_PRIVILEGE);
  }

  /** It owns neither the tables nor their guards, nor the schema they are in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update seal set head = 'x'",
        "delete from seal",
        "truncate seal",
        "drop trigger decision_append_only on decision",
        "drop trigger decision_unsealed on decision",
        "drop trigger seal_append_only on seal",
        "alter table decision disable trigger all",
        "alter table decision owner to current_user",
        "alter table seal rename to sealed",
        "drop table decision cascade",
        "drop table seal",
        "drop view decision_entry",
        "drop function decision_is_append_only() cascade",
        "create or replace function decision_is_append_only() returns trigger language plpgsql as 'begin return new; end'",
        "create or replace function decision_waits_for_its_seal() returns trigger language plpgsql as 'begin return null; end'",
        "create or replace view decision_entry as select draft, id, workspace, at, json_build_object('v', 1) as entry from decision",
        "create trigger other before insert on decision for each row execute function decision_is_append_only()",
        "create rule other as on insert to decision do instead nothing",
        "update decision set erased = '{}'",
        "update erasure set reason = 'x'",
        "delete from erasure",
        "drop trigger erasure_append_only on erasure",
        "drop function erase(json, json)",
        "alter function erase(json, json) reset search_path",
        "create or replace function erase(erasure json, decisions json) returns integer language sql as 'select 1'",
        "create or replace function label_without_words(label json) returns json language sql as 'select label'",
        "create or replace function decision_is_append_only_but_for_erasure() returns trigger language plpgsql as 'begin return new; end'",
        "drop schema public cascade",
        "set role candor_owner",
        "set session_replication_role = replica",
        "delete from flyway_schema_history",
      })
  void norCanItTakeTheGuardsAway(String statement) {
    assertThat(denied(statement)).isEqualTo(INSUFFICIENT_PRIVILEGE);
  }

  @Test
  void norDoesARightHelpThatItGrantsItself() throws SQLException {
    scene.one(DraftCleared.class, scene.send(scene.draft()));

    Database.write("grant update, delete, truncate on decision to current_user");

    assertThat(denied("update decision set reason = 'x'")).isEqualTo(INSUFFICIENT_PRIVILEGE);
  }

  @Test
  void norCanTheOwnerAfterItGrantedItselfTheRight() throws SQLException {
    scene.one(DraftCleared.class, scene.send(scene.draft()));

    try (var connection = Database.owner();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("grant update, delete, truncate on decision to current_user");
      var failure =
          catchThrowableOfType(
              SQLException.class, () -> statement.execute("update decision set reason = 'x'"));
      assertThat(failure.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
      assertThat(failure.getMessage()).contains("append-only");
      connection.rollback();
    }
  }

  /** An erasure takes parts, and nothing else, and gives nothing back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update decision set erased = '{\"verdict\": 1}'",
        "update decision set erased = '{\"words\": 1}', cause = 'x'",
        "update decision set erased = '{\"words\": 1}', reason = ''",
        "update decision set erased = null",
      })
  void orUsesTheWayOfErasuresForSomethingElse(String statement) throws SQLException {
    scene.one(DraftCleared.class, scene.send(scene.draft()));

    try (var connection = Database.owner();
        var owner = connection.createStatement()) {
      connection.setAutoCommit(false);
      owner.execute("grant update on decision to current_user");
      var failure = catchThrowableOfType(SQLException.class, () -> owner.execute(statement));
      assertThat(failure.getMessage()).contains("append-only");
      connection.rollback();
    }
  }

  @Test
  void orTakesAnErasureBack() throws SQLException {
    scene.one(DraftCleared.class, scene.send(scene.draft()));

    try (var connection = Database.owner();
        var owner = connection.createStatement()) {
      connection.setAutoCommit(false);
      owner.execute("update decision set erased = '{\"words\": \"a\"}' where erased is null");
      var back = "update decision set erased = '{}' where erased ? 'words'";
      var failure = catchThrowableOfType(SQLException.class, () -> owner.execute(back));
      assertThat(failure.getMessage()).contains("append-only");
      connection.rollback();
    }
  }

  private static String denied(String statement) {
    return catchThrowableOfType(SQLException.class, () -> Database.write(statement)).getSQLState();
  }
}
