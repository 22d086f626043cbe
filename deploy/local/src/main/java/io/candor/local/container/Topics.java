package io.candor.local.container;

import io.candor.local.kafka.TopicCatalogue;
import io.candor.local.kafka.TopicPlan;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics of a file on a broker that somebody else runs. */
final class Topics {

  private Topics() {}

  /**
   * Environment: CANDOR_TOPICS_REPLICATION (default 1), KAFKA_BOOTSTRAP_SERVERS, and any other
   * setting of a Kafka client in the same form (KAFKA_SECURITY_PROTOCOL, KAFKA_SASL_JAAS_CONFIG).
   */
  static void create(Path file, Map<String, String> environment) throws Exception {
    var replication = Short.parseShort(environment.getOrDefault("CANDOR_TOPICS_REPLICATION", "1"));
    try (var admin = Admin.create(client(environment))) {
      var present = admin.listTopics().names().get();
      var wanted = TopicCatalogue.ofFile(file).topics();
      var missing = wanted.stream().filter(t -> !present.contains(t.name())).toList();
      admin
          .createTopics(missing.stream().map(t -> withReplication(t, replication)).toList())
          .all()
          .get();
      check(admin, wanted);
      System.out.println(missing.size() + " topics created, " + wanted.size() + " are there");
    }
  }

  private static Map<String, Object> client(Map<String, String> environment) {
    Map<String, Object> settings = new HashMap<>();
    environment.forEach((name, value) -> {
      if (name.startsWith("KAFKA_")) {
        settings.put(name.substring(6).toLowerCase(Locale.ROOT).replace('_', '.'), value);
      }
    });
    return settings;
  }

  private static NewTopic withReplication(TopicPlan plan, short replication) {
    var settings = new HashMap<>(plan.settings());
    settings.put("min.insync.replicas", replication > 2 ? "2" : "1");
    return new NewTopic(plan.name(), plan.partitions(), replication).configs(settings);
  }

  /** The number of partitions is for good: another one would break the order of keys. */
  private static void check(Admin admin, List<TopicPlan> wanted)
      throws ExecutionException, InterruptedException {
    var found =
        admin.describeTopics(wanted.stream().map(TopicPlan::name).toList()).allTopicNames().get();
    for (var plan : wanted) {
      int partitions = Objects.requireNonNull(found.get(plan.name())).partitions().size();
      if (partitions != plan.partitions()) {
        throw new IllegalStateException(
            plan.name() + " has " + partitions + " partitions, it must have " + plan.partitions());
      }
    }
  }
}
