package io.candor.testing;

import io.candor.contracts.Topic;
import java.nio.file.Path;
import java.util.Properties;

/** One small node on the loopback interface that waits for nobody. */
final class BrokerSettings {

  private BrokerSettings() {}

  static Properties of(int port, int controllerPort, Path folder) {
    var settings = new Properties();
    settings.putAll(node(port, controllerPort));
    settings.put("log.dirs", folder.toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("message.max.bytes", Integer.toString(Topic.MAX_RECORD_BYTES));
    settings.put("replica.fetch.max.bytes", Integer.toString(Topic.MAX_RECORD_BYTES));
    settings.putAll(alone());
    settings.putAll(small());
    return settings;
  }

  private static Properties node(int port, int controllerPort) {
    var node = new Properties();
    var plain = "PLAINTEXT://127.0.0.1:" + port;
    node.put("process.roles", "broker,controller");
    node.put("node.id", "1");
    node.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    node.put("controller.listener.names", "CONTROLLER");
    node.put("listeners", plain + ",CONTROLLER://127.0.0.1:" + controllerPort);
    node.put("advertised.listeners", plain);
    node.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    node.put("inter.broker.listener.name", "PLAINTEXT");
    return node;
  }

  private static Properties alone() {
    var alone = new Properties();
    alone.put("default.replication.factor", "1");
    alone.put("min.insync.replicas", "1");
    alone.put("offsets.topic.replication.factor", "1");
    alone.put("transaction.state.log.replication.factor", "1");
    alone.put("transaction.state.log.min.isr", "1");
    alone.put("share.coordinator.state.topic.replication.factor", "1");
    alone.put("share.coordinator.state.topic.min.isr", "1");
    alone.put("group.initial.rebalance.delay.ms", "0");
    alone.put("controller.quorum.election.timeout.ms", "200");
    return alone;
  }

  private static Properties small() {
    var small = new Properties();
    small.put("offsets.topic.num.partitions", "2");
    small.put("transaction.state.log.num.partitions", "1");
    small.put("share.coordinator.state.topic.num.partitions", "1");
    small.put("log.cleaner.dedupe.buffer.size", "2097152");
    small.put("num.network.threads", "2");
    small.put("num.io.threads", "2");
    small.put("background.threads", "2");
    small.put("log.segment.bytes", Integer.toString(64 << 20));
    small.put("log.index.size.max.bytes", "131072");
    return small;
  }
}
