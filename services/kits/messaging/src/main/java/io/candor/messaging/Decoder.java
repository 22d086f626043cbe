package io.candor.messaging;

import io.candor.contracts.ContractJson;
import io.candor.contracts.Event;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a record as an event of one topic. */
final class Decoder {

  private Decoder() {}

  /** What a record turned out to be. */
  sealed interface Decoded<E extends Event> {
    ConsumerRecord<String, byte[]> record();

    record Good<E extends Event>(ConsumerRecord<String, byte[]> record, Received<E> received)
        implements Decoded<E> {}

    /** A type of a later version: skipped and counted. */
    record Unknown<E extends Event>(ConsumerRecord<String, byte[]> record) implements Decoded<E> {}

    record Broken<E extends Event>(ConsumerRecord<String, byte[]> record, Exception cause)
        implements Decoded<E> {}
  }

  static <E extends Event> Decoded<E> decode(
      Class<E> family, ConsumerRecord<String, byte[]> record) {
    try {
      var headers = new EventHeaders(record.headers());
      var type = EventTypes.named(headers.get("ce_type")).filter(family::isAssignableFrom);
      if (type.isEmpty()) {
        return new Decoded.Unknown<>(record);
      }
      var event = data(type.get().asSubclass(family), record);
      return new Decoded.Good<>(record, received(record, envelope(headers), event));
    } catch (IOException | RuntimeException e) {
      return new Decoded.Broken<>(record, e);
    }
  }

  private static <E extends Event> Received<E> received(
      ConsumerRecord<String, byte[]> record, Envelope envelope, @Nullable E event) {
    if (record.key() == null || !record.key().equals(envelope.subject())) {
      throw new IllegalArgumentException("ce_subject is not the key");
    }
    return new Received<>(envelope, event, record.key(), record.partition(), record.offset());
  }

  /** Null for a tombstone, which only a compacted topic has. */
  private static <E extends Event> @Nullable E data(
      Class<? extends E> type, ConsumerRecord<String, byte[]> record) throws IOException {
    if (record.value() != null) {
      return read(type, record.value());
    }
    if (!Topic.of(type).compacted()) {
      throw new IllegalArgumentException("a tombstone where nothing is compacted");
    }
    return null;
  }

  private static <E extends Event> E read(Class<? extends E> type, byte[] value)
      throws IOException {
    E event = ContractJson.EVENTS.readValue(value, type);
    if (event == null) {
      throw new IllegalArgumentException("the value is null");
    }
    return event;
  }

  private static Envelope envelope(EventHeaders headers) {
    var causation = headers.find("ce_causationid");
    return new Envelope(
        UUID.fromString(headers.get("ce_id")),
        headers.get("ce_type"),
        headers.get("ce_source"),
        headers.get("ce_subject"),
        Instant.parse(headers.get("ce_time")),
        headers.get("ce_workspace"),
        UUID.fromString(headers.get("ce_correlationid")),
        causation == null ? null : UUID.fromString(causation),
        Long.parseLong(headers.get("ce_aggregateversion")),
        headers.find("traceparent"));
  }
}
