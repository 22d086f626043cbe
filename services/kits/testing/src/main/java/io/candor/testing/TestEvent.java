package io.candor.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Event;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it lies on its topic; what {@code with...} changes may make it invalid, on purpose.
 *
 * @param value its bytes; null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; nobody compares events
public record TestEvent<E extends Event>(
    Topic topic,
    @Nullable String key,
    E event,
    byte @Nullable [] value,
    Map<String, String> headers) {

  /** A valid one, version 1 of its aggregate, in workspace default. */
  public static <E extends Event> TestEvent<E> of(String key, E event) {
    var topic = Topic.of(event.getClass());
    return new TestEvent<>(topic, key, event, bytes(event), headers(topic, key, event));
  }

  public UUID id() {
    return UUID.fromString(headers.getOrDefault("ce_id", ""));
  }

  public TestEvent<E> withId(UUID id) {
    return withHeader("ce_id", id.toString());
  }

  public TestEvent<E> withVersion(long version) {
    return withHeader("ce_aggregateversion", Long.toString(version));
  }

  public TestEvent<E> withWorkspace(String workspace) {
    return withHeader("ce_workspace", workspace);
  }

  public TestEvent<E> withHeader(String name, String text) {
    var changed = new LinkedHashMap<>(headers);
    changed.put(name, text);
    return new TestEvent<>(topic, key, event, value, changed);
  }

  public TestEvent<E> withoutHeader(String name) {
    var changed = new LinkedHashMap<>(headers);
    changed.remove(name);
    return new TestEvent<>(topic, key, event, value, changed);
  }

  /** The same envelope around other bytes; null makes a tombstone. */
  public TestEvent<E> withValue(byte @Nullable [] bytes) {
    return new TestEvent<>(topic, key, event, bytes, headers);
  }

  private static Map<String, String> headers(Topic topic, String key, Event event) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_type", EventTypes.nameOf(event.getClass()));
    headers.put("ce_source", "/candor/" + topic.owner());
    headers.put("ce_subject", key);
    headers.put("ce_time", Instant.now().toString());
    headers.put("ce_dataschema", EventTypes.schemaOf(event.getClass()));
    headers.put("content-type", "application/json");
    headers.put("ce_workspace", "default");
    headers.put("ce_correlationid", UUID.randomUUID().toString());
    headers.put("ce_aggregateversion", "1");
    return headers;
  }

  private static byte[] bytes(Event event) {
    try {
      return ContractJson.MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
