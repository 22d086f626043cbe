package io.candor.local.kafka;

import io.candor.contracts.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic as it should be. */
record TopicPlan(String name, int partitions, Map<String, String> settings) {

  private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

  static List<TopicPlan> ofContracts() {
    return Arrays.stream(Topic.values()).map(TopicPlan::of).toList();
  }

  TopicPlan deadLetters(String group) {
    return new TopicPlan(group + "." + name + ".dlq", partitions, kept(DEAD_LETTERS_KEPT));
  }

  NewTopic asNewTopic() {
    return new NewTopic(name, partitions, (short) 1).configs(settings);
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
