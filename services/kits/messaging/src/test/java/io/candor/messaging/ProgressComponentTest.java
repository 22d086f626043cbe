package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class ProgressComponentTest extends MessagingComponentTest {

  private static final String GROUP = DraftConsumer.SUBSCRIPTION.group();

  @Inject @Any @Readiness Progress progress;
  @Inject MeterRegistry meters;
  @Inject Loops loops;

  @Test
  void aConsumerThatIsAssignedButFinishesNothingIsNotReadyAndItsLagGrows() {
    var waiting = aDraftComposed(r -> r.text("wait"));
    kafka.send(waiting);
    await().until(() -> Told.waits(waiting.key()));
    var behind = List.of(aDraftComposed(), aDraftComposed());
    behind.forEach(kafka::send);

    await().untilAsserted(() -> assertThat(lag()).isGreaterThanOrEqualTo(2));
    await().untilAsserted(() -> assertThat(said()).contains(GROUP));
    assertThat(progress.call().getStatus()).isEqualTo(Status.DOWN);

    Told.goOn(waiting.key());
    await().untilAsserted(() -> assertThat(progress.call().getStatus()).isEqualTo(Status.UP));
    await().untilAsserted(() -> assertThat(lag()).isZero());
    assertThat(behind).allSatisfy(e -> assertThat(Effects.of(e.key())).hasSize(1));
    assertThat(Effects.of(waiting.key())).hasSize(1);
  }

  @Test
  void aLoopWhoseStepDoesNotEndIsNotReady() {
    var never = new CompletableFuture<Boolean>();
    loops.start("hung", Duration.ofHours(1), () -> Uni.createFrom().completionStage(() -> never));

    await().untilAsserted(() -> assertThat(said()).contains("loop hung"));

    never.complete(false);
    await().untilAsserted(() -> assertThat(said()).doesNotContain("loop hung"));
  }

  @Test
  void theFiguresThatRunbooksNameExist() {
    assertThat(meters.find("candor.messaging.outbox.age.seconds").gauge()).isNotNull();
    await()
        .untilAsserted(() ->
            assertThat(meters.find("candor.messaging.consumer.lag").tag("group", GROUP).gauge())
                .isNotNull());
    var broken = aDraftComposed().withoutHeader("ce_id");
    kafka.send(broken);
    kafka.expect(DEAD_LETTERS).forKey(broken.key()).exactly(1);
    assertThat(
            meters
                .get("candor.messaging.dlq")
                .tags("group", GROUP, "reason", "unreadable")
                .counter()
                .count())
        .isPositive();
  }

  private double lag() {
    return meters.get("candor.messaging.consumer.lag").tag("group", GROUP).gauge().value();
  }

  private String said() {
    return progress.call().getData().map(Object::toString).orElse("");
  }
}
