package io.candor.publishing.delivering;

import static io.candor.publishing.ClearanceBuilder.aClearance;

import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Tables;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas' clocks may differ: what is due, and what has expired, the database's clock says. */
@QuarkusTest
@TestProfile(ClocksComponentTest.OwnDatabase.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing-clocks"))
class ClocksComponentTest {

  private static final Kafka KAFKA = new Kafka();

  /** Its clock is an hour ahead for every session that begins after the test's preparations. */
  public static final class OwnDatabase implements QuarkusTestProfile {}

  @Inject Tables tables;
  private Desk desk;

  @AfterAll
  static void close() {
    KAFKA.close();
  }

  @BeforeEach
  void theDatabaseIsAnHourAhead() {
    desk = new Desk(KAFKA, tables);
    tables.change(
        "create or replace function public.clock_timestamp() returns timestamptz language sql volatile as"
            + " 'select pg_catalog.clock_timestamp() + interval ''1 hour'''");
    tables.change(
        "create or replace function public.statement_timestamp() returns timestamptz language sql stable as"
            + " 'select pg_catalog.statement_timestamp() + interval ''1 hour'''");
    tables.change(
        "alter role current_user in database \"publishing-clocks\" set search_path = public, pg_catalog");
    tables.change(
        "do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and application_name like 'vertx%'; end $$");
    Feeds.setUp("default", "feed");
  }

  @Test
  void aPostIsDueWhenTheDatabaseSaysSo() {
    var clearance = aClearance().due(Duration.ofMinutes(30)).until(Duration.ofHours(2));

    desk.send(clearance.event());

    desk.told(clearance.draft()).within(Duration.ofSeconds(60)).exactly(1, PostPublished.class);
  }

  @Test
  void aClearanceHasExpiredWhenTheDatabaseSaysSo() {
    var clearance = aClearance().until(Duration.ofHours(2)).expires(Duration.ofMinutes(30));

    desk.send(clearance.event());

    desk.told(clearance.draft()).within(Duration.ofSeconds(60)).exactly(1, PostScheduled.class);
    desk.awaitStatus(clearance.draft(), "waiting");
    desk.told(clearance.draft()).exactly(0, PostPublished.class);
  }
}
