package io.candor.contracts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of event records on the wire: {@code ce_type} and {@code ce_dataschema}. */
public final class EventTypes {

  private static final Map<String, Class<? extends Event>> BY_NAME =
      Arrays.stream(Topic.values())
          .flatMap(topic -> records(topic.family()))
          .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

  private EventTypes() {}

  /** {@code io.candor.<owner>.<RecordName>.v1}. */
  public static String nameOf(Class<? extends Event> record) {
    return "io.candor." + Topic.of(record).owner() + "." + record.getSimpleName() + ".v1";
  }

  /** The record of a {@code ce_type}; empty for a type this version does not know. */
  public static Optional<Class<? extends Event>> named(String type) {
    return Optional.ofNullable(BY_NAME.get(type));
  }

  /** Every event record. */
  public static Collection<Class<? extends Event>> all() {
    return BY_NAME.values();
  }

  /** Where its JSON Schema is, e.g. {@code .../generation/draft-composed.v1.json}. */
  public static String schemaOf(Class<? extends Event> record) {
    return "https://schemas.candor.io/" + schemaPath(record);
  }

  /** Its schema's path under the resource folder {@code schemas/}. */
  public static String schemaPath(Class<? extends Event> record) {
    var kebab =
        record
            .getSimpleName()
            .replaceAll("(?<!^)([A-Z])", "-$1")
            .toLowerCase(java.util.Locale.ROOT);
    return Topic.of(record).owner() + "/" + kebab + ".v1.json";
  }

  private static Stream<Class<? extends Event>> records(Class<? extends Event> family) {
    return Arrays.stream(family.getPermittedSubclasses()).map(c -> c.asSubclass(Event.class));
  }
}
