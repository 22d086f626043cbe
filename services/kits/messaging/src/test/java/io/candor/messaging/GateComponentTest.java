package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class GateComponentTest extends MessagingComponentTest {

  private static final String REJECTED = GuardedConsumer.SUBSCRIPTION.deadLetters();

  @Test
  void aForgeryTouchesNothingNotEvenTheInboxIdItClaims() {
    var genuine = aDraftComposed();
    var forged = aDraftComposed(r -> r.text("forged")).withId(genuine.id()).withVersion(99);

    kafka.send(forged, genuine);

    var letter = kafka.expect(REJECTED).forKey(forged.key()).exactly(1).getFirst();
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("clearance-invalid");
    assertThat(Kafka.header(letter, "dlq-detail")).isEqualTo("bad-signature");
    await()
        .untilAsserted(() -> assertThat(Effects.of("guarded", genuine.key())).containsExactly(1L));
    assertThat(Effects.of("guarded", forged.key())).isEmpty();
  }

  @Test
  void aRejectionIsAnnouncedEvenIfTheAuditLogIsAwayAtFirst() {
    var forged = aDraftComposed(r -> r.text("forged"));

    kafka.send(forged);

    await().untilAsserted(() -> assertThat(GuardedConsumer.ANNOUNCED).contains(forged.key()));
    assertThat(kafka.expect(REJECTED).forKey(forged.key()).exactly(1)).hasSize(1);
  }

  @Test
  void whatBewildersTheGateIsNotLetInAndThePartitionGoesOn() {
    var strange = aDraftComposed(r -> r.text("bewilders the gate"));
    var next = aDraftComposed();

    kafka.send(strange, next);

    var letter = kafka.expect(REJECTED).forKey(strange.key()).exactly(1).getFirst();
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("gate-failed");
    await().untilAsserted(() -> assertThat(Effects.of("guarded", next.key())).containsExactly(1L));
    assertThat(Effects.of("guarded", strange.key())).isEmpty();
  }

  @Test
  void theSameFactUnderAnotherEventIdHasItsEffectOnce() {
    var event = aDraftComposed();
    var replayed = event.withId(java.util.UUID.randomUUID());
    var last = aDraftComposed();

    kafka.send(event);
    await().untilAsserted(() -> assertThat(Effects.of("guarded", event.key())).hasSize(1));
    kafka.send(replayed, last);

    await().untilAsserted(() -> assertThat(Effects.of("guarded", last.key())).hasSize(1));
    assertThat(Effects.of("guarded", event.key())).hasSize(1);
  }
}
