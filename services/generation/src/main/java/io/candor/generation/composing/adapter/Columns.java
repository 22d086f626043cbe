package io.candor.generation.composing.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import java.time.Duration;

/** Values as the job table has them. */
final class Columns {

  private static final double MILLIS = 1000.0;

  private Columns() {}

  static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS;
  }

  static String json(Object value) {
    try {
      return ContractJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + value.getClass(), e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row that is no " + type.getSimpleName(), e);
    }
  }
}
