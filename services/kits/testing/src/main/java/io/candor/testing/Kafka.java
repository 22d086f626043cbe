package io.candor.testing;

import io.candor.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The test's own view of the broker: sends anything, reads topics from their beginning. */
public final class Kafka implements AutoCloseable {

  private final String bootstrap = Infrastructure.fact("bootstrap");
  private final Map<String, TopicTail> tails = new ConcurrentHashMap<>();
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
              bootstrap,
              ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
              Topic.MAX_RECORD_BYTES),
          new StringSerializer(),
          new ByteArraySerializer());

  /** Sends events in this order and waits until the broker has them. */
  public void send(TestEvent<?>... events) {
    List<Future<?>> sent = new ArrayList<>();
    for (var e : events) {
      sent.add(producer.send(record(e.topic().topicName(), e.key(), e.value(), e.headers())));
    }
    sent.forEach(Kafka::wait);
  }

  /** Sends any record and waits until the broker has it. */
  public void send(
      String topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
    wait(producer.send(record(topic, key, value, headers)));
  }

  /** What will be, or will never be, on a topic. */
  public Expectation expect(Topic topic) {
    return expect(topic.topicName());
  }

  /** What will be, or will never be, on a topic, dead letters included. */
  public Expectation expect(String topic) {
    return Expectation.on(this, topic);
  }

  /** All records of a topic, from its beginning to its present end; in order of each key. */
  public List<ConsumerRecord<String, byte[]>> read(String topic) {
    return tails.computeIfAbsent(topic, name -> new TopicTail(bootstrap, name)).read();
  }

  /** A header as text; null when it is not there. */
  public static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
    tails.values().forEach(TopicTail::close);
  }

  private static ProducerRecord<String, byte[]> record(
      String topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
    var record = new ProducerRecord<String, byte[]>(topic, key, value);
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private static void wait(Future<?> sent) {
    try {
      sent.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
