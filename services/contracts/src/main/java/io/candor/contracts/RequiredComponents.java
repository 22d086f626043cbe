package io.candor.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record's component must be there, and not null, unless it is {@code @Nullable}, or a list or
 * map (records make an absent one empty). Jackson asks once a class.
 */
final class RequiredComponents extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    return required(member) ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    return required(annotated)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static boolean required(Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter
        && parameter.getDeclaringClass().isRecord()
        && !mayBeAbsent(parameter.getDeclaringClass(), parameter.getIndex());
  }

  private static boolean mayBeAbsent(Class<?> record, int index) {
    var component = record.getRecordComponents()[index];
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || Collection.class.isAssignableFrom(component.getType())
        || Map.class.isAssignableFrom(component.getType());
  }
}
