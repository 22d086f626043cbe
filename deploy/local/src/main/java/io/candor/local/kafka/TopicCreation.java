package io.candor.local.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Creates the topics that are not there yet; those that are stay as they are. */
final class TopicCreation {

  private final String bootstrap;

  TopicCreation(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  void create(TopicCatalogue catalogue) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      Set<String> present = admin.listTopics().names().get();
      var missing =
          catalogue.topics().stream()
              .filter(t -> !present.contains(t.name()))
              .map(TopicPlan::asNewTopic)
              .toList();
      admin.createTopics(missing).all().get();
      await(admin, catalogue.topics().stream().map(TopicPlan::name).toList());
    }
  }

  /** A topic is there once every partition has its leader. */
  private static void await(Admin admin, List<String> names)
      throws ExecutionException, InterruptedException {
    admin.describeTopics(names).allTopicNames().get();
  }
}
