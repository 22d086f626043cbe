package io.candor.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the contract's files are, and a program that writes the missing ones of a new event type
 * ({@code main}, run from services/contracts). What is there is never overwritten, but the current
 * schemas and the AsyncAPI document, which follow the records.
 */
final class ContractFiles {

  static final Path SCHEMAS = Path.of("src/main/resources/schemas");
  static final Path ASYNCAPI = Path.of("src/main/resources/asyncapi/candor.v1.yaml");
  static final Path SAMPLES = Path.of("src/test/resources/samples");
  static final Path RELEASED = Path.of("src/test/resources/released");

  private ContractFiles() {}

  static Path schema(Class<? extends Event> record) {
    return SCHEMAS.resolve(EventTypes.schemaPath(record));
  }

  static Path samples(Class<? extends Event> record) {
    return SAMPLES.resolve(EventTypes.schemaPath(record).replaceAll("\\.json$", ""));
  }

  static JsonNode read(Path file) {
    try {
      return ContractJson.MAPPER.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  public static void main(String[] args) throws IOException {
    for (var record : EventTypes.all()) {
      write(schema(record), SchemaSketch.of(record));
      writeNew(samples(record).resolve("full.json"), SampleSketch.full(record));
      writeNew(samples(record).resolve("minimal.json"), SampleSketch.minimal(record));
    }
    Files.createDirectories(ASYNCAPI.getParent());
    Files.writeString(ASYNCAPI, AsyncApiSketch.yaml());
  }

  private static void writeNew(Path file, JsonNode content) throws IOException {
    if (Files.notExists(file)) {
      write(file, content);
    }
  }

  private static void write(Path file, JsonNode content) throws IOException {
    Files.createDirectories(file.getParent());
    var text = ContractJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(content);
    Files.writeString(file, text + "\n");
  }
}
