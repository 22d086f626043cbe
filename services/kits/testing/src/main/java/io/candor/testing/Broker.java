package io.candor.testing;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker in this JVM, with every topic and dead-letter topic of the contracts. */
final class Broker {

  private final String bootstrap;

  Broker(Path folder) throws Exception {
    Files.createDirectories(folder);
    int port = Folders.freePort();
    int controllerPort = Folders.freePort();
    bootstrap = "127.0.0.1:" + port;
    format(folder);
    outliveFolder();
    var settings = BrokerSettings.of(port, controllerPort, folder);
    new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM).startup();
    createTopics();
  }

  String bootstrap() {
    return bootstrap;
  }

  /**
   * At the end of the JVM its folder goes before it does; that must not be the exit code of tests.
   */
  private static void outliveFolder() {
    Exit.setHaltProcedure((code, message) -> {
      throw new IllegalStateException("the broker would halt: " + message);
    });
  }

  private static void format(Path folder) throws Exception {
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(1)
        .setControllerListenerName("CONTROLLER")
        .setMetadataLogDirectory(folder.toString())
        .addDirectory(folder.toString())
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setUnstableFeatureVersionsEnabled(false)
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
        .run();
  }

  private void createTopics() throws Exception {
    List<NewTopic> topics = new ArrayList<>();
    for (var topic : Topic.values()) {
      var policy = Map.of("cleanup.policy", topic.compacted() ? "compact" : "delete");
      topics.add(new NewTopic(topic.topicName(), topic.partitions(), (short) 1).configs(policy));
    }
    for (var reader : Subscription.ALL) {
      topics.add(new NewTopic(reader.deadLetters(), reader.topic().partitions(), (short) 1));
    }
    try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      admin.createTopics(topics).all().get();
      admin.describeTopics(topics.stream().map(NewTopic::name).toList()).allTopicNames().get();
    }
  }
}
