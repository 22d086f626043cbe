package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class ConsumptionComponentTest {

  private static final String DEAD_LETTERS = DraftConsumer.SUBSCRIPTION.deadLetters();
  private static Kafka kafka;

  @BeforeAll
  static void connect() {
    kafka = new Kafka();
  }

  @AfterAll
  static void disconnect() {
    kafka.close();
  }

  @Test
  void anEventDeliveredTwiceHasItsEffectOnce() {
    var event = aDraftComposed();
    var last = aDraftComposed();

    kafka.send(event, event);
    kafka.send(event, last);

    await().untilAsserted(() -> assertThat(Effects.of(last.key())).hasSize(1));
    assertThat(Effects.of(event.key())).containsExactly(1L);
  }

  @Test
  void aPoisonedRecordOfABatchGoesToTheDeadLettersAloneAndVerbatim() {
    var poison = aDraftComposed(r -> r.text("poison"));
    var batch = new ArrayList<TestEvent<?>>();
    for (int i = 0; i < 20; i++) {
      batch.add(i == 7 ? poison : aDraftComposed());
    }

    kafka.send(batch.toArray(TestEvent[]::new));

    var letter = kafka.expect(DEAD_LETTERS).forKey(poison.key()).exactly(1).getFirst();
    assertThat(letter.value()).isEqualTo(poison.value());
    assertThat(Kafka.header(letter, "ce_id")).isEqualTo(poison.id().toString());
    assertThat(Kafka.header(letter, "dlq-group")).isEqualTo("moderation.screening");
    assertThat(Kafka.header(letter, "dlq-topic")).isEqualTo("generation.draft.events.v1");
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("failed");
    assertThat(Kafka.header(letter, "dlq-exception")).isEqualTo("java.lang.IllegalStateException");
    assertThat(Kafka.header(letter, "dlq-stack-hash")).hasSize(16);
    assertThat(Kafka.header(letter, "dlq-offset")).isEqualTo(offsetOf(poison));
    batch.remove(7);
    await()
        .untilAsserted(
            () -> assertThat(batch).allSatisfy(e -> assertThat(Effects.of(e.key())).hasSize(1)));
  }

  @Test
  void anUnknownTypeIsSkipped() {
    var unknown = aDraftComposed().withHeader("ce_type", "io.candor.generation.DraftDreamt.v1");
    var last = aDraftComposed();

    kafka.send(unknown, last);

    await().untilAsserted(() -> assertThat(Effects.of(last.key())).hasSize(1));
    assertThat(Effects.of(unknown.key())).isEmpty();
    assertThat(kafka.expect(DEAD_LETTERS).forKey(unknown.key()).now()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsADeadLetterAndThePartitionGoesOn() {
    var bytes = aDraftComposed().withValue(new byte[] {(byte) 0xff, 0, 1, '{', (byte) 0xc3});
    var array = aDraftComposed().withValue("[]".getBytes(StandardCharsets.UTF_8));
    var noId = aDraftComposed().withoutHeader("ce_id");
    var noType = aDraftComposed().withoutHeader("ce_type");
    var tombstone = aDraftComposed().withValue(null);
    var stranger = aDraftComposed().withHeader("ce_subject", "another");
    var broken = List.<TestEvent<?>>of(bytes, array, noId, noType, tombstone, stranger);

    kafka.send(broken.toArray(TestEvent[]::new));

    assertThat(broken)
        .allSatisfy(event -> {
          var letter = kafka.expect(DEAD_LETTERS).forKey(event.key()).exactly(1).getFirst();
          assertThat(letter.value()).isEqualTo(event.value());
          assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("unreadable");
          assertThat(Effects.of(event.key())).isEmpty();
        });
  }

  @Test
  void aRecordOfTwoMegabytesPassesAndSoDoesItsDeadLetter() {
    var large = aDraftComposed(r -> r.text("é".repeat(1_000_000)));
    var broken = aDraftComposed().withValue(new byte[2_000_000]);

    kafka.send(large, broken);

    await().untilAsserted(() -> assertThat(Effects.of(large.key())).hasSize(1));
    var letter = kafka.expect(DEAD_LETTERS).forKey(broken.key()).exactly(1).getFirst();
    assertThat(letter.value()).isEqualTo(new byte[2_000_000]);
  }

  private static String offsetOf(TestEvent<?> event) {
    ConsumerRecord<?, ?> record =
        kafka.expect(event.topic()).forKey(event.key()).exactly(1).getFirst();
    return Long.toString(record.offset());
  }
}
