package io.candor.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of topics in docs/architecture.md is what contracts and the services' channels say. */
class TopicsTableTest {

  private static final Path ROOT = Path.of("../..");
  private static final List<String> SERVICES =
      List.of("generation", "moderation", "audience", "publishing");

  @ParameterizedTest
  @EnumSource
  void saysOwnerPartitionsAndReadersOfEach(Topic topic) throws IOException {
    var row =
        Files.readAllLines(ROOT.resolve("docs/architecture.md")).stream()
            .filter(line -> line.startsWith("| `") && line.contains(topic.topicName()))
            .toList();

    assertThat(row).hasSize(1);
    var cells = row.getFirst().split(" \\| ", -1);
    assertThat(cells[1]).isEqualTo(topic.owner());
    assertThat(cells[2]).isEqualTo("" + topic.partitions());
    assertThat(cells[3])
        .isEqualTo(topic.compacted() ? "last of each key" : topic.retention().toDays() + " days");
    assertThat(cells[4].replace(" |", "").split(", "))
        .containsExactlyInAnyOrderElementsOf(readers(topic));
  }

  private static List<String> readers(Topic topic) {
    var readers = SERVICES.stream().filter(service -> reads(service, topic)).toList();
    return readers.isEmpty() ? List.of("–") : readers;
  }

  private static boolean reads(String service, Topic topic) {
    var settings =
        ROOT.resolve("services/" + service + "/src/main/resources/application.properties");
    try {
      return Files.readAllLines(settings).stream()
          .anyMatch(line ->
              line.startsWith("mp.messaging.incoming.")
                  && line.endsWith(".topic=" + topic.topicName()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
