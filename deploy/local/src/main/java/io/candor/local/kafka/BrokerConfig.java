package io.candor.local.kafka;

import io.candor.contracts.Topic;
import java.nio.file.Path;
import java.util.Properties;

/** Settings of the embedded broker: one node, loopback only, small. */
final class BrokerConfig {

  private final int port;
  private final int controllerPort;
  private final Path folder;

  BrokerConfig(int port, int controllerPort, Path folder) {
    this.port = port;
    this.controllerPort = controllerPort;
    this.folder = folder;
  }

  Properties properties() {
    var settings = new Properties();
    settings.putAll(node());
    settings.putAll(alone());
    settings.putAll(size());
    return settings;
  }

  private Properties node() {
    var node = new Properties();
    node.put("process.roles", "broker,controller");
    node.put("node.id", "1");
    node.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    node.put("controller.listener.names", "CONTROLLER");
    node.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    node.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    node.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    node.put("inter.broker.listener.name", "PLAINTEXT");
    node.put("log.dirs", folder.toString());
    node.put("auto.create.topics.enable", "false");
    return node;
  }

  /** One copy of everything, and no waiting for members or voters that cannot come. */
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
    alone.put("controller.quorum.election.backoff.max.ms", "100");
    alone.put("broker.session.timeout.ms", "3000");
    alone.put("broker.heartbeat.interval.ms", "500");
    return alone;
  }

  private static Properties size() {
    var size = new Properties();
    size.put("message.max.bytes", Integer.toString(Topic.MAX_RECORD_BYTES));
    size.put("replica.fetch.max.bytes", Integer.toString(Topic.MAX_RECORD_BYTES));
    size.put("offsets.topic.num.partitions", "4");
    size.put("transaction.state.log.num.partitions", "4");
    size.put("share.coordinator.state.topic.num.partitions", "1");
    size.put("log.cleaner.dedupe.buffer.size", "2097152");
    size.put("num.network.threads", "2");
    size.put("num.io.threads", "2");
    size.put("background.threads", "2");
    size.put("log.segment.bytes", Integer.toString(64 << 20));
    size.put("log.index.size.max.bytes", "1048576");
    return size;
  }
}
