package io.candor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an event must say, at every depth of its fullest sample. */
class RequiredComponentsTest {

  /** A component that a sample has, and whether an event is still read without it. */
  private record Loss(JsonPointer of, String name, boolean bearable) {}

  static Stream<Class<? extends Event>> records() {
    return EventTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("records")
  void anEventThatLacksSomethingIsReadOnlyWhereThatMayBeAbsent(Class<? extends Event> record) {
    var full = ContractFiles.read(ContractFiles.samples(record).resolve("full.json"));

    var losses = losses(record, full, JsonPointer.empty()).toList();

    assertThat(losses).isNotEmpty();
    assertThat(losses)
        .allSatisfy(loss -> {
          var absent = (ObjectNode) full.deepCopy();
          ((ObjectNode) absent.at(loss.of())).remove(loss.name());
          assertThat(reads(record, absent)).as("absent").isEqualTo(loss.bearable());
          var isNull = (ObjectNode) full.deepCopy();
          ((ObjectNode) isNull.at(loss.of())).putNull(loss.name());
          assertThat(reads(record, isNull)).as("null").isEqualTo(loss.bearable());
        });
  }

  private static boolean reads(Class<? extends Event> record, JsonNode node) {
    try {
      return record.isInstance(ContractJson.EVENTS.treeToValue(node, record));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static Stream<Loss> losses(Type type, JsonNode root, JsonPointer at) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return losses(list.getActualTypeArguments()[0], root, at.appendIndex(0));
    }
    return type instanceof Class<?> record && record.isRecord() && root.at(at).isObject()
        ? Arrays.stream(record.getRecordComponents()).flatMap(c -> losses(c, root, at))
        : Stream.empty();
  }

  private static Stream<Loss> losses(RecordComponent component, JsonNode root, JsonPointer at) {
    var name = SchemaSketch.jsonName(component);
    var own = new Loss(at, name, mayBeAbsent(component));
    return Stream.concat(
        Stream.of(own), losses(component.getGenericType(), root, at.appendProperty(name)));
  }

  private static boolean mayBeAbsent(RecordComponent component) {
    return SchemaSketch.optional(component)
        || List.of(List.class, Map.class).contains(component.getType());
  }
}
