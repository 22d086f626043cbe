package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Topic;
import io.candor.testing.Infrastructure;
import io.candor.testing.Wire;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutageComponentTest.WiredDatabase.class)
class OutageComponentTest extends MessagingComponentTest {

  @Inject @Any @Readiness Progress progress;
  @Inject Transactions transactions;
  @Inject Outbox outbox;

  /** The kit's database behind a wire. */
  public static final class WiredDatabase implements QuarkusTestResourceLifecycleManager {

    static Wire wire;

    @Override
    public Map<String, String> start() {
      var settings = new HashMap<>(Infrastructure.settings("kit"));
      wire = new Wire(Infrastructure.databasePort());
      settings.put(
          "quarkus.datasource.reactive.url", "postgresql://127.0.0.1:" + wire.port() + "/kit");
      settings.put("quarkus.datasource.reactive.reconnect-attempts", "0");
      return settings;
    }

    @Override
    public void stop() {
      wire.close();
    }
  }

  @Test
  void whileTheDatabaseIsAwayConsumersWaitAndSaySoAndNothingIsLostOrDoneTwice() {
    var wire = WiredDatabase.wire;
    var before = aDraftComposed();
    kafka.send(before);
    await().untilAsserted(() -> assertThat(Effects.of(before.key())).hasSize(1));

    wire.cut();
    var during = List.of(aDraftComposed(), aDraftComposed(), aDraftComposed());
    during.forEach(kafka::send);
    await().untilAsserted(() -> assertThat(progress.call().getStatus()).isEqualTo(Status.DOWN));
    assertThat(progress.call().getData().orElseThrow().toString())
        .contains(DraftConsumer.SUBSCRIPTION.group());
    wire.mend();

    await()
        .untilAsserted(
            () -> assertThat(during).allSatisfy(e -> assertThat(Effects.of(e.key())).hasSize(1)));
    await().untilAsserted(() -> assertThat(progress.call().getStatus()).isEqualTo(Status.UP));
    assertThat(during)
        .allSatisfy(e -> assertThat(kafka.expect(DEAD_LETTERS).forKey(e.key()).now()).isEmpty());
  }

  @Test
  void connectionsThatTheServerEndsAreMadeAnewAndTheOutboxIsSent() {
    var draft = UUID.randomUUID();
    transactions
        .run(session -> outbox.append(session, List.of(Facts.of(draft, 1))))
        .await()
        .atMost(Duration.ofSeconds(10));
    Effects.run(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kit' and pid <> pg_backend_pid()");
    var event = aDraftComposed();

    kafka.send(event);

    await().untilAsserted(() -> assertThat(Effects.of(event.key())).hasSize(1));
    await().until(() -> !kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).now().isEmpty());
  }
}
