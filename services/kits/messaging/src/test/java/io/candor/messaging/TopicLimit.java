package io.candor.messaging;

import io.candor.contracts.Topic;
import io.candor.testing.Infrastructure;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** A topic that takes less than it should, until it is lifted. */
final class TopicLimit implements AutoCloseable {

  private final ConfigResource topic;

  TopicLimit(Topic topic, int bytes) {
    this.topic = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    set(bytes);
  }

  void lift() {
    set(Topic.MAX_RECORD_BYTES);
  }

  @Override
  public void close() {
    lift();
  }

  private void set(int bytes) {
    var bootstrap = Infrastructure.settings("kit").get("kafka.bootstrap.servers");
    var entry = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
    try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      admin
          .incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(entry, OpType.SET))))
          .all()
          .get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
