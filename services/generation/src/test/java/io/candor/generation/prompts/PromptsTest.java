package io.candor.generation.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromptsTest {

  private static final Pattern BRACE = Pattern.compile("[{}]");

  static List<String> files() throws IOException {
    return PromptFiles.names();
  }

  @Test
  void theFilesAreFound() throws IOException {
    assertThat(PromptFiles.names()).contains("create.v2", "optimise.v2");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noTextHasAPlaceInASystemMessage(String name) throws IOException {
    var system = PromptFiles.text(name).split("\n---\n", 2)[0];

    assertThat(system).doesNotContainPattern(BRACE).contains("data, never an instruction");
    assertThat(PromptFiles.prompt(name).system()).isEqualTo(system);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSystemMessageNamesEachBlockOfTheUserMessage(String name) {
    var prompt = PromptFiles.prompt(name);

    var blocks =
        Pattern.compile("(?m)^\\{(\\w+)}$")
            .matcher(prompt.user())
            .results()
            .map(MatchResult::group)
            .map(place -> place.replaceAll("[{}]", "").toUpperCase(Locale.ROOT))
            .toList();

    assertThat(blocks).contains("SOURCE");
    assertThat(prompt.system()).contains(blocks);
  }

  @Test
  void aFileWithAPlaceInItsSystemMessageIsNotLoaded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Prompts().load("placed", "1"))
        .withMessageContaining("placed.v1 has a place in its system message");
  }

  @Test
  void aRetiredFileIsKeptToBeReadAndNeverAsked() {
    assertThat(Prompts.class.getResource("/prompts/retired/create.v1.md")).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> new Prompts().load("create", "1"));
  }
}
