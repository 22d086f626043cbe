package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/guides/add-a-rule.md puts a pack in force, and takes it back, with what it shows. */
class GuideAcceptanceTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final String SECTION = "## Put it in force\n";
  private static final String END = "```\n";

  private final Candor candor = Candor.shared();
  @TempDir private Path folder;

  @Test
  void thePackOfTheGuideIsTriedPutAndTakenBackWithTheAnswersThatItShows() throws IOException {
    // Given
    assumeTrue(isThere("jq") && isThere("curl"), "the guide uses jq and curl");
    var guide = Files.readString(ROOT.resolve("docs/guides/add-a-rule.md"));
    var section = guide.substring(guide.indexOf(SECTION));

    // When
    var outcome = run("cp -r '" + ROOT + "/docs/guides/own-teas' .\n" + block(section, "```sh\n"));

    // Then
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    var answers = read(outcome.output());
    assertThat(answers).as(outcome.output()).hasSize(4);
    assertThat(answers.getFirst().path("valid").asBoolean()).as(outcome.output()).isTrue();
    assertThat(answers.get(1).path("otherwise").asInt(-1)).isZero();
    assertThat(Instant.parse(answers.get(2).path("effectiveFrom").asText())).isAfter(Instant.now());
    assertThat(answers.get(3).asInt()).isEqualTo(204);
    assertThat(read(block(section.substring(section.indexOf("The answers:")), END)))
        .extracting(GuideAcceptanceTest::fields)
        .isEqualTo(answers.stream().map(GuideAcceptanceTest::fields).toList());
  }

  /** In a workspace of its own, which nobody else posts in. */
  private Program.Outcome run(String block) {
    var script =
        block
            .replace("./candor", "'" + ROOT.resolve("candor") + "'")
            .replace("--group operator", "--group operator --workspace guide")
            .replace("http://127.0.0.1:8082", candor.url("moderation"));
    var shell = new ProcessBuilder("sh", "-euc", script).directory(folder.toFile());
    shell.environment().put("CANDOR_HOME", candor.home().toAbsolutePath().toString());
    shell.environment().put("CANDOR_BUILD", "no");
    return Program.run(shell);
  }

  private static boolean isThere(String program) {
    return Program.run(new ProcessBuilder("sh", "-c", "command -v " + program)).exit() == 0;
  }

  /** The first block of a text that begins like this. */
  private static String block(String text, String fence) {
    var from = text.substring(text.indexOf(fence) + fence.length());
    return from.substring(0, from.indexOf(END));
  }

  private static List<JsonNode> read(String values) throws IOException {
    return Candor.JSON.readerFor(JsonNode.class).<JsonNode>readValues(values).readAll();
  }

  /** Names, and theirs of what is within. */
  private static List<String> fields(JsonNode answer) {
    return answer.properties().stream()
        .map(field -> field.getKey() + fields(field.getValue()))
        .toList();
  }
}
