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
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears {@code PostPublished} and knows how long each post took from sending its brief. */
final class Published implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private final Latencies latencies = new Latencies();
  private final Thread thread;
  private volatile boolean stop;

  Published(String bootstrap) {
    thread = Thread.ofPlatform().name("published").start(() -> listen(bootstrap));
  }

  /** What was measured since its last reset. */
  Latencies latencies() {
    return latencies;
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
      latencies.published(draft, Instant.parse(event.get("publishedAt").asText()).toEpochMilli());
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
