package io.candor.messaging;

import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The Apache Kafka producer of this service: acks from all replicas, idempotent. */
@ApplicationScoped
public class EventSender {

  private static final Logger LOG = Logger.getLogger(EventSender.class);
  private final KafkaProducer<String, byte[]> producer;
  private final String source;

  EventSender(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap, MessagingConfig config) {
    this.source = "/candor/" + config.service();
    this.producer =
        new KafkaProducer<>(
            settings(bootstrap, config.service()),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  private static Map<String, Object> settings(String bootstrap, String service) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ProducerConfig.CLIENT_ID_CONFIG,
        service + "-relay",
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.LINGER_MS_CONFIG,
        0,
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        Topic.MAX_RECORD_BYTES,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        20_000,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        10_000,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        2_000,
        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
        2_000);
  }

  /** Sends an outbox row; false when the broker did not acknowledge it. */
  Uni<Boolean> send(Row row) {
    return send(record(row));
  }

  /** Sends a record; false when the broker did not acknowledge it. */
  Uni<Boolean> send(ProducerRecord<String, byte[]> record) {
    return Uni.createFrom()
        .emitter(emitter -> {
          try {
            var _ =
                producer.send(
                    record, (_, failure) -> emitter.complete(acknowledged(record, failure)));
          } catch (RuntimeException e) {
            emitter.complete(acknowledged(record, e));
          }
        });
  }

  private static boolean acknowledged(
      ProducerRecord<String, byte[]> record, @Nullable Exception failure) {
    if (failure != null) {
      LOG.warnf("not sent to %s, key %s: %s", record.topic(), record.key(), failure.getMessage());
    }
    return failure == null;
  }

  private ProducerRecord<String, byte[]> record(Row row) {
    var payload = row.getString("payload");
    var value = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
    var record = new ProducerRecord<>(row.getString("topic"), row.getString("key"), value);
    var headers = new EventHeaders(record.headers());
    var type = row.getString("type");
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", row.getUUID("id").toString());
    headers.put("ce_type", type);
    headers.put("ce_source", source);
    headers.put("ce_subject", row.getString("key"));
    headers.put(
        "ce_time",
        row.getOffsetDateTime("occurred_at").withOffsetSameInstant(ZoneOffset.UTC).toString());
    EventTypes.named(type)
        .ifPresent(known -> headers.put("ce_dataschema", EventTypes.schemaOf(known)));
    headers.put("content-type", "application/json");
    headers.put("ce_workspace", row.getString("workspace"));
    headers.put("ce_correlationid", row.getUUID("correlation").toString());
    headers.putIfPresent("ce_causationid", row.getUUID("causation"));
    headers.put("ce_aggregateversion", Long.toString(row.getLong("version")));
    headers.putIfPresent("traceparent", row.getString("traceparent"));
    return record;
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(3));
  }
}
