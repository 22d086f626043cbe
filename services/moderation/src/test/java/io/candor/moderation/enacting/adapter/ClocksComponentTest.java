package io.candor.moderation.enacting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database's clock has jumped: it says what is in force, and when something was decided. */
@QuarkusTest
@TestProfile(ClocksComponentTest.OwnDatabase.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-clocks"))
class ClocksComponentTest {

  private static final Duration AHEAD = Duration.ofMinutes(30);

  /** Half an hour ahead for every session that begins after the jump. */
  private static final List<String> JUMP =
      List.of(
          "create or replace function public.clock_timestamp() returns timestamptz language sql volatile as"
              + " 'select pg_catalog.clock_timestamp() + interval ''30 minutes'''",
          "create or replace function public.statement_timestamp() returns timestamptz language sql stable as"
              + " 'select pg_catalog.statement_timestamp() + interval ''30 minutes'''",
          "alter role current_user in database \"moderation-clocks\" set search_path = public, pg_catalog",
          "do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and application_name like 'vertx%'; end $$");

  /** What it does to its database concerns no other test. */
  public static final class OwnDatabase implements QuarkusTestProfile {}

  @Inject DataSource database;

  @BeforeEach
  void theClockJumps() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var step : JUMP) {
        statement.execute(step);
      }
    }
  }

  @Test
  void aClearanceIsIssuedWhenTheDatabaseSays() {
    try (var scene = Scene.set()) {
      var before = Instant.now().plus(AHEAD).minusSeconds(1);

      var cleared = scene.one(DraftCleared.class, scene.send(scene.draft()));

      assertThat(cleared.clearance().issuedAt())
          .isBetween(before, Instant.now().plus(AHEAD).plusSeconds(1));
    }
  }

  /** This replica thinks that the pack comes in half an hour; the database, that it is there. */
  @Test
  void nothingIsDecidedByPacksThatTheDatabaseSaysAreOver() {
    try (var scene = Scene.set();
        var others = Scene.set()) {
      var pack = ShopPack.of("own-shop", "1.0.0", "sesame");
      var from =
          Instant.parse(Putting.put(scene, pack, null, null).extract().path("effectiveFrom"));
      assertThat(from).isAfter(Instant.now().plusSeconds(AHEAD.toSeconds() / 2));
      Putting.awaitInstant(from);

      var draft = scene.send(scene.draft(r -> r.text("Le mot est sesame-ouvert.")));

      others.one(DraftCleared.class, others.send(others.draft()));
      scene.exactly(0, DraftCleared.class, draft);
      scene.exactly(0, DraftHeld.class, draft);
    }
  }
}
