package io.candor.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Kafka headers as text. */
record EventHeaders(Headers headers) {

  void put(String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  void putIfPresent(String name, @Nullable Object value) {
    if (value != null) {
      put(name, value.toString());
    }
  }

  @Nullable String find(String name) {
    var header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The value, or an exception that names what is missing. */
  String get(String name) {
    var value = find(name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }
}
