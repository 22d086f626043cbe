package io.candor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.candor.contracts.Topic;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears {@code PostPublished} and knows how long each post took from sending its brief. */
final class Published implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
  private final Map<String, Long> publishedAt = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private volatile boolean stop;
  private volatile long last;

  Published(String bootstrap) {
    thread = Thread.ofPlatform().name("published").start(() -> listen(bootstrap));
  }

  void expect(String draft, long sentMillis) {
    sentAt.put(draft, sentMillis);
    match(draft);
  }

  /** How many of those expected were published. */
  int count() {
    return latencies.size();
  }

  /** Epoch ms at which the last one was published. */
  long lastPublished() {
    return last;
  }

  /** Latencies in ms so far, sorted. */
  List<Long> latencies() {
    return latencies.stream().sorted().toList();
  }

  /** Forgets what was measured, before the next phase. */
  void reset() {
    sentAt.clear();
    publishedAt.clear();
    latencies.clear();
  }

  private void listen(String bootstrap) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ConsumerConfig.GROUP_ID_CONFIG,
            "bench-" + UUID.randomUUID(),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topic.PUBLISHING_POST.topicName()));
      while (!stop) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          hear(record.value());
        }
      }
    }
  }

  private void hear(byte[] value) {
    JsonNode event = read(value);
    if (event.hasNonNull("publishedAt")) {
      var draft = event.get("draft").asText();
      publishedAt.put(draft, Instant.parse(event.get("publishedAt").asText()).toEpochMilli());
      match(draft);
    }
  }

  private synchronized void match(String draft) {
    var sent = sentAt.get(draft);
    var published = publishedAt.get(draft);
    if (sent != null && published != null) {
      latencies.add(published - sent);
      last = Math.max(last, published);
      sentAt.remove(draft);
      publishedAt.remove(draft);
    }
  }

  private static JsonNode read(byte[] value) {
    try {
      return JSON.readTree(value);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop = true;
    try {
      thread.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
