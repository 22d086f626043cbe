package io.candor.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12, closed) that a record's shape asks for. The committed schemas are
 * compared with it; run {@link ContractFiles} to write those of new types.
 */
final class SchemaSketch {

  private final ObjectNode definitions = ContractJson.MAPPER.createObjectNode();

  static ObjectNode of(Class<? extends Event> record) {
    var sketch = new SchemaSketch();
    var schema = ContractJson.MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", EventTypes.schemaOf(record));
    schema.put("title", record.getSimpleName());
    schema.setAll(sketch.object(record));
    if (!sketch.definitions.isEmpty()) {
      schema.set("$defs", sketch.definitions);
    }
    return schema;
  }

  /** The name a component has in JSON. */
  static String jsonName(RecordComponent component) {
    var named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  static boolean optional(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private ObjectNode object(Class<?> record) {
    var node = ContractJson.MAPPER.createObjectNode();
    node.put("type", "object");
    var properties = node.putObject("properties");
    ArrayNode required = ContractJson.MAPPER.createArrayNode();
    for (var component : record.getRecordComponents()) {
      properties.set(jsonName(component), type(component.getGenericType()));
      if (!optional(component)) {
        required.add(jsonName(component));
      }
    }
    node.set("required", required);
    node.put("additionalProperties", false);
    return node;
  }

  private ObjectNode type(Type type) {
    var node = ContractJson.MAPPER.createObjectNode();
    if (type instanceof ParameterizedType generic) {
      return container(node, generic);
    }
    if (type == UUID.class) {
      return node.put("type", "string").put("format", "uuid");
    }
    if (type == Instant.class) {
      return node.put("type", "string").put("format", "date-time");
    }
    if (type == String.class) {
      return node.put("type", "string");
    }
    if (type == int.class || type == long.class) {
      return node.put("type", "integer");
    }
    if (type == double.class) {
      return node.put("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return node.put("type", "boolean");
    }
    return reference(node, (Class<?>) type);
  }

  private ObjectNode container(ObjectNode node, ParameterizedType generic) {
    if (generic.getRawType() == List.class) {
      node.put("type", "array");
      node.set("items", type(generic.getActualTypeArguments()[0]));
      return node;
    }
    if (generic.getRawType() == Map.class) {
      node.put("type", "object");
      node.set("additionalProperties", type(generic.getActualTypeArguments()[1]));
      return node;
    }
    throw new IllegalArgumentException("no JSON form for " + generic);
  }

  private ObjectNode reference(ObjectNode node, Class<?> record) {
    if (!definitions.has(record.getSimpleName())) {
      definitions.putObject(record.getSimpleName());
      definitions.set(record.getSimpleName(), object(record));
    }
    return node.put("$ref", "#/$defs/" + record.getSimpleName());
  }
}
