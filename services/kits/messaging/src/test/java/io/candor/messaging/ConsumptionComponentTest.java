package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static io.candor.testing.Events.aDraftWithdrawn;
import static io.candor.testing.Events.anAudienceProfileChanged;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Event;
import io.candor.contracts.Topic;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.Logs;
import io.candor.testing.TestEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class ConsumptionComponentTest extends MessagingComponentTest {

  @Inject MeterRegistry meters;

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
  void anUnknownTypeIsSkippedAndCounted() {
    var before = counted("candor.messaging.unknown");
    var unknown = aDraftComposed().withHeader("ce_type", "io.candor.generation.DraftDreamt.v1");
    var last = aDraftComposed();

    kafka.send(unknown, last);

    await().untilAsserted(() -> assertThat(Effects.of(last.key())).hasSize(1));
    assertThat(counted("candor.messaging.unknown")).isEqualTo(before + 1);
    assertThat(Effects.of(unknown.key())).isEmpty();
    assertThat(kafka.expect(DEAD_LETTERS).forKey(unknown.key()).now()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsADeadLetterAndThePartitionGoesOn() {
    var bytes = aDraftComposed().withValue(new byte[] {(byte) 0xff, 0, 1, '{', (byte) 0xc3});
    var array = aDraftComposed().withValue("[]".getBytes(UTF_8));
    var noId = aDraftComposed().withoutHeader("ce_id");
    var noType = aDraftComposed().withoutHeader("ce_type");
    var tombstone = aDraftComposed().withValue(null);
    var stranger = aDraftComposed().withHeader("ce_subject", "another");
    var empty = aDraftComposed().withValue("{}".getBytes(UTF_8));
    var withdrawn = aDraftWithdrawn(aDraftComposed().event());
    var noReason = withdrawn.withValue(without("reason", withdrawn.event()));
    var broken =
        List.<TestEvent<?>>of(bytes, array, noId, noType, tombstone, stranger, empty, noReason);

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

  @Test
  void aRecordAsLargeAsATopicTakesHasALetterThatSaysWhereItsValueLies() {
    var broken = aDraftComposed().withValue(new byte[Topic.MAX_RECORD_BYTES - 700]);
    var last = aDraftComposed();

    kafka.send(broken, last);

    var letter = kafka.expect(DEAD_LETTERS).forKey(broken.key()).exactly(1).getFirst();
    assertThat(letter.value()).isNull();
    assertThat(Kafka.header(letter, "dlq-value-left-out-bytes"))
        .isEqualTo(Integer.toString(Topic.MAX_RECORD_BYTES - 700));
    assertThat(Kafka.header(letter, "dlq-offset")).isEqualTo(offsetOf(broken));
    await().untilAsserted(() -> assertThat(Effects.of(last.key())).hasSize(1));
  }

  @Test
  void aKeysEventsKeepTheirOrderWhenTheFirstHasToBeTriedAgain() {
    var first = aDraftComposed(r -> r.text("deadlock once"));
    var second = aDraftWithdrawn(first.event());
    var third = aDraftWithdrawn(first.event()).withVersion(3);

    kafka.send(first, second, third);

    await().untilAsserted(() -> assertThat(Effects.of(first.key())).containsExactly(1L, 2L, 3L));
    assertThat(kafka.expect(DEAD_LETTERS).forKey(first.key()).now()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"locked", "disturbed", "unreadable"})
  void whatNeverSucceedsWhileTheDatabaseIsThereHoldsUpNobodyForEver(String told) {
    var before = counted("candor.messaging.dlq");
    var hopeless = aDraftComposed(r -> r.text(told));
    var others = List.of(aDraftComposed(), aDraftComposed(), aDraftComposed());

    kafka.send(hopeless);
    kafka.send(others.toArray(TestEvent[]::new));

    var letter = kafka.expect(DEAD_LETTERS).forKey(hopeless.key()).exactly(1).getFirst();
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("failed");
    assertThat(counted("candor.messaging.dlq")).isEqualTo(before + 1);
    assertThat(Effects.of(hopeless.key())).isEmpty();
    await()
        .untilAsserted(
            () -> assertThat(others).allSatisfy(e -> assertThat(Effects.of(e.key())).hasSize(1)));
  }

  @Test
  void aDeadLetterCanBeSentAgainAndHasItsEffectOnce() {
    var event = aDraftComposed(r -> r.text("deadlock once"));
    kafka.send(event);
    await().untilAsserted(() -> assertThat(Effects.of(event.key())).hasSize(1));
    var last = aDraftComposed();

    kafka.send(event, last);

    await().untilAsserted(() -> assertThat(Effects.of(last.key())).hasSize(1));
    assertThat(Effects.of(event.key())).containsExactly(1L);
  }

  @Test
  void aTombstoneOfACompactedTopicIsHandedOver() {
    var id = "audience-" + UUID.randomUUID();
    var there = anAudienceProfileChanged(id, 1);
    var gone = there.withId(UUID.randomUUID()).withVersion(2).withValue(null);

    kafka.send(there, gone);

    await()
        .untilAsserted(
            () -> assertThat(Effects.of("profiles", there.key())).containsExactly(1L, 2L));
    assertThat(
            Effects.longs("select version from effect where gone and key = '" + there.key() + "'"))
        .containsExactly(2L);
  }

  @Test
  void logsNameARecordButNeverQuoteIt() {
    var secret = "mot-de-passe-" + UUID.randomUUID();
    var poison = aDraftComposed(r -> r.text("poison"));
    var wrongType = aDraftComposed().withValue(("{\"draft\":\"" + secret + "\"}").getBytes(UTF_8));
    var strangeKey = aDraftComposed().withHeader("ce_id", secret + "\n" + secret);
    try (var logs = Logs.open()) {

      kafka.send(poison, wrongType, strangeKey);

      kafka.expect(DEAD_LETTERS).forKey(poison.key()).exactly(1);
      kafka.expect(DEAD_LETTERS).forKey(wrongType.key()).exactly(1);
      kafka.expect(DEAD_LETTERS).forKey(strangeKey.key()).exactly(1);
      assertThat(logs.lines()).anyMatch(l -> l.contains(poison.key()) && l.contains("failed"));
      assertThat(logs.lines()).anyMatch(l -> l.contains(wrongType.key()));
      assertThat(logs.lines()).noneMatch(l -> l.contains(secret) || l.contains("with words"));
    }
  }

  private static byte[] without(String field, Event event) {
    ObjectNode json = ContractJson.MAPPER.valueToTree(event);
    json.remove(field);
    return json.toString().getBytes(UTF_8);
  }

  private double counted(String name) {
    return meters.find(name).tag("group", DraftConsumer.SUBSCRIPTION.group()).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private static String offsetOf(TestEvent<?> event) {
    ConsumerRecord<?, ?> record =
        kafka.expect(event.topic()).forKey(event.key()).exactly(1).getFirst();
    return Long.toString(record.offset());
  }
}
