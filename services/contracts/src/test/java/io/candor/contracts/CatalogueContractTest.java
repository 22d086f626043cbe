package io.candor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The catalogue of topics, types and documents agrees with itself. */
class CatalogueContractTest {

  private final JsonNode asyncApi = read();

  @Test
  void asyncApiNamesEveryTopicWithItsPartitions() {
    for (var topic : Topic.values()) {
      var channel = asyncApi.at("/channels/" + topic.name());
      assertThat(channel.at("/address").asText()).isEqualTo(topic.topicName());
      assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(topic.partitions());
    }
    assertThat(asyncApi.at("/channels").size()).isEqualTo(Topic.values().length);
  }

  @Test
  void asyncApiHasAMessageWithASchemaFileForEveryType() {
    var names =
        StreamSupport.stream(asyncApi.at("/components/messages").spliterator(), false)
            .map(message -> message.get("name").asText())
            .collect(Collectors.toSet());
    Set<String> types =
        EventTypes.all().stream().map(EventTypes::nameOf).collect(Collectors.toSet());
    assertThat(names).isEqualTo(types);
    asyncApi
        .findValues("payload")
        .forEach(payload ->
            assertThat(
                    ContractFiles.ASYNCAPI.getParent().resolve(payload.at("/schema/$ref").asText()))
                .exists());
  }

  @Test
  void asyncApiIsWhatTheRecordsAskFor() throws IOException {
    assertThat(Files.readString(ContractFiles.ASYNCAPI)).isEqualTo(AsyncApiSketch.yaml());
  }

  @Test
  void topicNamesFollowTheForm() {
    assertThat(Arrays.stream(Topic.values()).map(Topic::topicName))
        .allMatch(name -> name.matches("[a-z]+\\.[a-z]+\\.events\\.v\\d+"));
  }

  @Test
  void typesAreFoundByNameAndStrangersAreNot() {
    assertThat(EventTypes.named("io.candor.generation.DraftComposed.v1")).isPresent();
    assertThat(EventTypes.named("io.candor.generation.DraftExploded.v1")).isEmpty();
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(ContractFiles.ASYNCAPI.toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
