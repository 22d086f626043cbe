package io.candor.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON as events have it: closed on write, tolerant on read, instants in RFC 3339, nulls left out.
 */
public final class ContractJson {

  /** The one mapper of events; thread-safe, never reconfigured. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /** Reads what others sent: it refuses an event that lacks what is not optional. */
  public static final ObjectReader EVENTS =
      MAPPER
          .rebuild()
          .annotationIntrospector(
              AnnotationIntrospector.pair(
                  new RequiredComponents(), new JacksonAnnotationIntrospector()))
          .build()
          .reader();

  private ContractJson() {}
}
