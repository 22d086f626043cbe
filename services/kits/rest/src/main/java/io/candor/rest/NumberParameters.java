package io.candor.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number in a query that is none is a 400 that names it; JAX-RS would say 404. */
@Provider
public class NumberParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // T is Integer where it is asked for
  public @Nullable <T> ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == Integer.class || type == int.class
        ? (ParamConverter<T>) new Whole(name(annotations))
        : null;
  }

  private static String name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .findFirst()
        .orElse("parameter");
  }

  private record Whole(String name) implements ParamConverter<Integer> {

    @Override
    public @Nullable Integer fromString(@Nullable String text) {
      try {
        return text == null || text.isEmpty() ? null : Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw Problems.invalid(name, "It is no whole number.", "Give a number, e.g. 50.");
      }
    }

    @Override
    public String toString(Integer value) {
      return value.toString();
    }
  }
}
