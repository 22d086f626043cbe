package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.candor.testing.Infrastructure;
import io.candor.testing.Logs;
import io.candor.testing.Wire;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(UnavailableComponentTest.WiredDatabase.class)
class UnavailableComponentTest extends RestComponentTest {

  private static final String PATH = "/v1/things/none";

  /** The kit's database behind a wire. */
  public static final class WiredDatabase implements QuarkusTestResourceLifecycleManager {

    static Wire wire;

    @Override
    public Map<String, String> start() {
      var settings = new HashMap<>(Infrastructure.settings("rest"));
      wire = new Wire(Infrastructure.databasePort());
      settings.put(
          "quarkus.datasource.reactive.url", "postgresql://127.0.0.1:" + wire.port() + "/rest");
      settings.put("quarkus.datasource.reactive.reconnect-attempts", "0");
      return settings;
    }

    @Override
    public void stop() {
      wire.close();
    }
  }

  @Test
  void whileTheDatabaseIsAwayItIs503AndAfterwardsAllIsWell() {
    alice().get(PATH).then().statusCode(404);
    WiredDatabase.wire.cut();
    try (var logs = Logs.open()) {

      var answer = alice().get(PATH).then();

      unavailable(answer);
      assertSaidOnce(logs, answer);
      unavailable(alice().body(THING).post("/v1/things").then());
    } finally {
      WiredDatabase.wire.mend();
    }
    await().untilAsserted(() -> alice().get(PATH).then().statusCode(404));
  }

  private static void unavailable(ValidatableResponse answer) {
    answer
        .statusCode(503)
        .contentType(PROBLEM)
        .header("Retry-After", "5")
        .body("type", equalTo(slug("unavailable")))
        .body("fix", notNullValue());
  }

  /** Without where it arose: it arises everywhere at once. */
  private static void assertSaidOnce(Logs logs, ValidatableResponse answer) {
    var id = answer.extract().path("correlationId").toString();
    assertThat(logs.lines()).filteredOn(line -> line.contains(id)).hasSize(1);
    assertThat(logs.lines()).noneMatch(line -> line.contains("\tat "));
  }
}
