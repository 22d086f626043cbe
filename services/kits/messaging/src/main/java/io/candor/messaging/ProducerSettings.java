package io.candor.messaging;

import io.candor.contracts.Topic;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * How the producer sends: what the installation says of its broker ({@code kafka.*}: addresses,
 * TLS, SASL), and over it what the promises of the outbox need.
 */
final class ProducerSettings {

  /** Headers of a dead letter come on top of a record that was as large as a topic takes. */
  static final int HEADROOM_BYTES = 64 * 1024;

  private static final Map<String, Object> PROMISED =
      Map.of(
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.LINGER_MS_CONFIG, 0,
          ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES + HEADROOM_BYTES,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000,
          ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);

  private ProducerSettings() {}

  static Map<String, Object> of(Map<String, Object> broker, String service) {
    var settings = new HashMap<String, Object>();
    broker.forEach((key, value) -> {
      if (ProducerConfig.configNames().contains(key)) {
        settings.put(key, value);
      }
    });
    settings.remove(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG);
    settings.remove(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
    settings.putAll(PROMISED);
    return settings;
  }
}
