package io.candor.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic holds, read on from where the last look ended. */
final class TopicTail implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

  TopicTail(String bootstrap, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(topic, p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** All records from the topic's beginning to its present end. */
  synchronized List<ConsumerRecord<String, byte[]>> read() {
    var ends = consumer.endOffsets(consumer.assignment());
    while (isBehind(ends)) {
      consumer.poll(POLL).forEach(read::add);
    }
    return List.copyOf(read);
  }

  private boolean isBehind(Map<TopicPartition, Long> ends) {
    Set<TopicPartition> all = ends.keySet();
    return all.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L));
  }

  @Override
  public synchronized void close() {
    consumer.close();
  }
}
