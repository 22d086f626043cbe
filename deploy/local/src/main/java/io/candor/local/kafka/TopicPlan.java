package io.candor.local.kafka;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic as it should be. */
public record TopicPlan(String name, int partitions, Map<String, String> settings) {

  private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

  static Stream<TopicPlan> ofContracts() {
    return Arrays.stream(Topic.values()).map(TopicPlan::of);
  }

  static TopicPlan ofDeadLetters(Subscription of) {
    return new TopicPlan(of.deadLetters(), of.topic().partitions(), kept(DEAD_LETTERS_KEPT));
  }

  NewTopic asNewTopic() {
    return new NewTopic(name, partitions, (short) 1).configs(settings);
  }

  String line() {
    return name + " " + partitions + " " + new TreeMap<>(settings);
  }

  private static TopicPlan of(Topic topic) {
    return new TopicPlan(
        topic.topicName(),
        topic.partitions(),
        topic.compacted() ? Map.of("cleanup.policy", "compact") : kept(topic.retention()));
  }

  private static Map<String, String> kept(Duration time) {
    return Map.of("retention.ms", Long.toString(time.toMillis()));
  }
}
