package io.candor.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

/** JSON as the contracts have it, without checked exceptions: it is our own, a failure is a bug. */
public final class Json {

  private Json() {}

  /**
   * A value as JSON.
   *
   * @throws IllegalStateException for a value that is none: a bug of the caller
   */
  public static String write(Object value) {
    try {
      return ContractJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * JSON as a value.
   *
   * @throws IllegalStateException for text that is none: a bug of who wrote it
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("is no " + type.getSimpleName(), e);
    }
  }

  /**
   * JSON as a value of a generic type.
   *
   * @throws IllegalStateException for text that is none: a bug of who wrote it
   */
  public static <T> T read(String json, TypeReference<T> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("is no " + type.getType(), e);
    }
  }
}
