package io.candor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate of house-style 3.4: old samples are read, new ones fit the released schemas. */
class CompatibilityContractTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Class<? extends Event>> records() {
    return EventTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("records")
  void theCommittedSchemaIsTheShapeOfTheRecord(Class<? extends Event> record) {
    assertThat(ContractFiles.read(ContractFiles.schema(record))).isEqualTo(SchemaSketch.of(record));
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasAtLeastTwoSamplesAndEachFitsItsClosedSchema(Class<? extends Event> record)
      throws IOException {
    var schema = schema(ContractFiles.read(ContractFiles.schema(record)));
    assertThat(samples(record)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(samples(record)).allSatisfy(sample -> assertThat(errors(schema, sample)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("records")
  void everySampleEverCommittedIsReadAndWrittenBackWithoutLoss(Class<? extends Event> record)
      throws IOException {
    for (var sample : samples(record)) {
      var event = ContractJson.EVENTS.treeToValue(sample, record);
      JsonNode written =
          ContractJson.MAPPER.readTree(ContractJson.MAPPER.writeValueAsString(event));
      assertThat(written).isEqualTo(sample);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void aReaderIgnoresAFieldOfALaterVersion(Class<? extends Event> record) throws IOException {
    var later = (ObjectNode) samples(record).getFirst().deepCopy();
    later.put("fieldOfALaterVersion", true);
    assertThat(ContractJson.EVENTS.treeToValue(later, record)).isInstanceOf(record);
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsWrittenTodayFitsEverySchemaReleasedInThisMajor(Class<? extends Event> record)
      throws IOException {
    for (var released : releasedSchemas(record)) {
      var open = schema(opened(ContractFiles.read(released)));
      assertThat(samples(record)).allSatisfy(s -> assertThat(errors(open, s)).isEmpty());
    }
  }

  private static List<Path> releasedSchemas(Class<? extends Event> record) throws IOException {
    try (var releases = Files.list(ContractFiles.RELEASED)) {
      return releases
          .map(release -> release.resolve(EventTypes.schemaPath(record)))
          .filter(Files::exists)
          .toList();
    }
  }

  private static List<JsonNode> samples(Class<? extends Event> record) throws IOException {
    try (var files = Files.list(ContractFiles.samples(record))) {
      return files.sorted().map(ContractFiles::read).toList();
    }
  }

  private static Schema schema(JsonNode node) {
    return SCHEMAS.getSchema(node.toString(), InputFormat.JSON);
  }

  private static List<String> errors(Schema schema, JsonNode sample) {
    return schema.validate(sample.toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** The same schema with unknown properties ignored, as a tolerant reader of that release does. */
  private static JsonNode opened(JsonNode schema) {
    var copy = schema.deepCopy();
    copy.findParents("additionalProperties").stream()
        .map(ObjectNode.class::cast)
        .filter(node -> node.get("additionalProperties").isBoolean())
        .forEach(node -> node.remove("additionalProperties"));
    return copy;
  }
}
