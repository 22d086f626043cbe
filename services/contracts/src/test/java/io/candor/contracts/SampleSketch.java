package io.candor.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the first two samples of a new event type: one with all fields, one with the fewest. */
final class SampleSketch {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(
              "text", "86 % des community managers confient leurs textes à l'IA. Et vous ? 👋🏽"),
          Map.entry(
              "source",
              "L'enquête 2023 : 86 % des community managers optimisent leurs textes avec l'IA."),
          Map.entry("digitalSourceType", "compositeWithTrainedAlgorithmicMedia"),
          Map.entry("oversight", "prompt_guided"),
          Map.entry("engine", "embedded"),
          Map.entry("model", "SmolLM2-135M-Instruct"),
          Map.entry("language", "fr"),
          Map.entry("languages", "fr"),
          Map.entry("countries", "FR"),
          Map.entry("homeCountry", "FR"),
          Map.entry("ageBands", "18-24"),
          Map.entry("interests", "musique"),
          Map.entry("channel", "feed"),
          Map.entry("brand", "demo"),
          Map.entry("audience", "fr-young-adults"),
          Map.entry("workspace", "default"),
          Map.entry("responsible", "Exemple SARL"),
          Map.entry("bannedWords", "gratuit"),
          Map.entry("intent", "create"),
          Map.entry("cause", "edit"),
          Map.entry("placement", "end"),
          Map.entry("unit", "graphemes"),
          Map.entry("zone", "Europe/Paris"),
          Map.entry("severity", "high"),
          Map.entry("kind", "person"),
          Map.entry("role", "author"),
          Map.entry("sub", "camille"),
          Map.entry("digest", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
          Map.entry("mediaType", "image/png"),
          Map.entry("url", "https://example.org/feeds/default/feed/p/1"),
          Map.entry("links", "https://example.org/atelier"),
          Map.entry("tone", "warm"),
          Map.entry("labelDetail", "short"),
          Map.entry("decision", "approve"),
          Map.entry("examined", "accuracy"),
          Map.entry("version", "1.0.0"));

  private final boolean full;

  private SampleSketch(boolean full) {
    this.full = full;
  }

  static ObjectNode full(Class<?> record) {
    return new SampleSketch(true).object(record);
  }

  static ObjectNode minimal(Class<?> record) {
    return new SampleSketch(false).object(record);
  }

  private ObjectNode object(Class<?> record) {
    var node = ContractJson.MAPPER.createObjectNode();
    for (var component : record.getRecordComponents()) {
      if (full || !SchemaSketch.optional(component)) {
        node.set(SchemaSketch.jsonName(component), value(component, component.getGenericType()));
      }
    }
    return node;
  }

  private JsonNode value(RecordComponent component, Type type) {
    var json = ContractJson.MAPPER.getNodeFactory();
    if (type instanceof ParameterizedType generic) {
      return container(component, generic);
    }
    if (type == UUID.class) {
      return json.textNode(
          new UUID(0x0193_5f00_0000_7000L, 0x8000_0000_0000_0000L | component.getName().hashCode())
              .toString());
    }
    if (type == Instant.class) {
      return json.textNode(Instant.parse("2026-11-24T14:30:00Z").toString());
    }
    if (type == String.class) {
      return json.textNode(WORDS.getOrDefault(component.getName(), component.getName()));
    }
    if (type == int.class || type == long.class) {
      return json.numberNode(component.getName().equals("end") ? 4 : 1);
    }
    if (type == double.class) {
      return json.numberNode(full ? 0.25 : 0.0);
    }
    if (type == boolean.class || type == Boolean.class) {
      return json.booleanNode(true);
    }
    return object((Class<?>) type);
  }

  private JsonNode container(RecordComponent component, ParameterizedType generic) {
    if (generic.getRawType() == List.class) {
      ArrayNode array = ContractJson.MAPPER.createArrayNode();
      return full || component.getName().equals("parts")
          ? array.add(value(component, generic.getActualTypeArguments()[0]))
          : array;
    }
    var node = ContractJson.MAPPER.createObjectNode();
    return full ? node.put("made_with_ai", "true") : node;
  }
}
