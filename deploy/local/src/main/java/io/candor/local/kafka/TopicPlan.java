package io.candor.local.kafka;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/** One topic as it should be. */
public record TopicPlan(String name, int partitions, Map<String, String> settings) {

  private static final String LARGEST = "max.message.bytes";
  private static final String LIMIT = Integer.toString(Topic.MAX_RECORD_BYTES);
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

  /** As a line of a topics file: name, partitions, settings. */
  String line() {
    var words =
        new TreeMap<>(settings).entrySet().stream().map(s -> s.getKey() + "=" + s.getValue());
    return name + " " + partitions + " " + words.collect(Collectors.joining(" "));
  }

  /** Read from such a line. */
  static TopicPlan ofLine(String line) {
    var words = List.of(line.strip().split(" +"));
    var settings =
        words.stream()
            .skip(2)
            .map(word -> word.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new TopicPlan(words.get(0), Integer.parseInt(words.get(1)), settings);
  }

  private static TopicPlan of(Topic topic) {
    return new TopicPlan(
        topic.topicName(),
        topic.partitions(),
        topic.compacted() ? compacted() : kept(topic.retention()));
  }

  private static Map<String, String> compacted() {
    return Map.of("cleanup.policy", "compact", LARGEST, LIMIT);
  }

  private static Map<String, String> kept(Duration time) {
    return Map.of("retention.ms", Long.toString(time.toMillis()), LARGEST, LIMIT);
  }
}
