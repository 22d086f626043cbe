package io.candor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.ContractJson;
import io.candor.contracts.Event;
import io.candor.contracts.EventTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Waits for records of one topic, asserts how many there are, and hands them over. */
public final class Expectation {

  private static final Duration SETTLE = Duration.ofMillis(300);
  private final Kafka kafka;
  private final String topic;
  private final Duration atMost;
  private final Predicate<ConsumerRecord<String, byte[]>> which;

  private Expectation(
      Kafka kafka, String topic, Duration atMost, Predicate<ConsumerRecord<String, byte[]>> which) {
    this.kafka = kafka;
    this.topic = topic;
    this.atMost = atMost;
    this.which = which;
  }

  static Expectation on(Kafka kafka, String topic) {
    return new Expectation(kafka, topic, Duration.ofSeconds(60), _ -> true);
  }

  /** Of this key only. */
  public Expectation forKey(Object key) {
    return where(record -> key.toString().equals(record.key()));
  }

  /** Of those only. */
  public Expectation where(Predicate<ConsumerRecord<String, byte[]>> condition) {
    return new Expectation(kafka, topic, atMost, which.and(condition));
  }

  public Expectation within(Duration time) {
    return new Expectation(kafka, topic, time, which);
  }

  /** Exactly so many events of this type, and no more a moment later; in order of each key. */
  public <E extends Event> List<E> exactly(int count, Class<E> type) {
    var name = EventTypes.nameOf(type);
    return where(record -> name.equals(Kafka.header(record, "ce_type"))).exactly(count).stream()
        .map(record -> read(record, type))
        .toList();
  }

  /** Exactly so many records, and no more a moment later; in order of each key. */
  public List<ConsumerRecord<String, byte[]>> exactly(int count) {
    await()
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> assertThat(now()).as(topic).hasSizeGreaterThanOrEqualTo(count));
    await()
        .pollInterval(Duration.ofMillis(100))
        .during(SETTLE)
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(now()).as(topic).hasSize(count));
    return now();
  }

  /** What is there just now. */
  public List<ConsumerRecord<String, byte[]>> now() {
    return kafka.read(topic).stream().filter(which).toList();
  }

  private static <E extends Event> E read(ConsumerRecord<String, byte[]> record, Class<E> type) {
    try {
      return ContractJson.MAPPER.readValue(record.value(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
