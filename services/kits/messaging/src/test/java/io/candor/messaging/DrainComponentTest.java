package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Has a service of its own, since it shuts it down. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
@TestProfile(DrainComponentTest.OfItsOwn.class)
class DrainComponentTest extends MessagingComponentTest {

  @Inject Drain drain;
  @Inject Reading reading;

  /** Nothing changes but that the service is started anew. */
  public static final class OfItsOwn implements QuarkusTestProfile {}

  @Test
  void shutdownWaitsForTheBatchUnderWayAndTakesNoOther() {
    var underWay = aDraftComposed(r -> r.text("wait"));
    kafka.send(underWay);
    await().until(() -> Told.waits(underWay.key()));

    var shutdown = CompletableFuture.runAsync(() -> drain.drain(new ShutdownEvent()));
    var late = aDraftComposed();
    kafka.send(late);
    await().during(Duration.ofMillis(500)).until(() -> !shutdown.isDone());
    Told.goOn(underWay.key());

    assertThat(shutdown).succeedsWithin(Duration.ofSeconds(5));
    assertThat(Effects.of(underWay.key())).hasSize(1);
    assertThat(reading.idle()).isTrue();
    await().during(Duration.ofMillis(500)).until(() -> Effects.of(late.key()).isEmpty());
  }
}
