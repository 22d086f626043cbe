package io.candor.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.candor.testing.rules.OperationsRules;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the people who run it see. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class OperationsComponentTest extends OperationsRules {

  private static Scene scene;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Override
  protected String guarded() {
    return "/v1/reviews";
  }

  @Test
  void readinessNamesThePacksAndTheKey() {
    RestAssured.get("/q/health/ready")
        .then()
        .body("checks.name", hasItem("rule packs and clearing key"))
        .body("checks.name", hasItem("consumers make progress"))
        .body("checks.name", hasItem("consumers have joined their groups"));
  }

  @Test
  void decisionsAreCountedByVerdict() {
    scene.one(DraftCleared.class, scene.send(scene.draft()));
    scene.one(DraftHeld.class, scene.send(scene.draft(SteeredJudge.THROWS)));

    var metrics = RestAssured.get("/q/metrics").asString();

    assertThat(metrics)
        .containsPattern("candor_moderation_decisions_total\\{[^}]*verdict=\"cleared\"")
        .containsPattern("candor_moderation_decisions_total\\{[^}]*verdict=\"held\"")
        .contains("candor_moderation_screening_failures_total")
        .contains("candor_moderation_screening_seconds_count")
        .contains("candor_moderation_screening_waiting_seconds")
        .contains("candor_moderation_sealing_waiting_seconds")
        .contains("candor_moderation_reviews_open")
        .contains("candor_messaging_outbox_age_seconds");
  }

  @Test
  void whileTheDatabaseIsAwayConsumersWaitReadinessSaysSoAndNothingIsLost() throws SQLException {
    UUID draft;
    administer("alter role candor connection limit 0");
    try {
      disconnect();
      draft = scene.send(scene.draft());
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() ->
              RestAssured.get("/q/health/ready")
                  .then()
                  .statusCode(503)
                  .body(
                      "checks.find { it.name == 'consumers make progress' }.status",
                      equalTo("DOWN")));
    } finally {
      administer("alter role candor connection limit -1");
    }

    scene.one(DraftCleared.class, draft);
    await().untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(200));
  }

  @Test
  void aDatabaseThatGoesAwayInMidDecisionFindsItDecidedOnceWhenItIsBack() throws SQLException {
    SteeredJudge.hold();
    var draft = scene.send(scene.draft(SteeredJudge.STALLS));
    SteeredJudge.awaitStalled();
    administer("alter role candor connection limit 0");
    try {
      disconnect();
      SteeredJudge.release(); // judged, and cannot be written
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(503));
    } finally {
      administer("alter role candor connection limit -1");
    }

    scene.one(DraftCleared.class, draft);
    assertThat(Database.query("select verdict from decision where draft = ?", draft))
        .containsExactly("cleared");
  }

  private static void disconnect() throws SQLException {
    administer("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'candor'");
  }

  private static void administer(String sql) throws SQLException {
    try (var connection = Database.administrator();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
