package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command says what it takes, how it is used and what its exit codes mean. */
class HelpTest {

  @ParameterizedTest
  @CsvSource({
    "test, ./candor rules test own-teas, 1   some case is not",
    "explain, --packs own-teas, '0   explained, whatever the verdict'",
    "diff, ./candor rules diff own-teas --against posts.jsonl, 1   some text is decided",
    "bench, ./candor rules bench --packs own-teas, '0   measured, whatever the figures'"
  })
  void isWholeForEach(String command, String example, String code) {
    var ran = Ran.of(command, "--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.output())
        .startsWith("Usage: ./candor rules " + command)
        .contains(example, "Exit codes:", code)
        .containsPattern("2   .*asked wrongly");
  }

  @Test
  void namesTheCommandsAndTheGuide() {
    var ran = Ran.of("--help");

    assertThat(ran.output())
        .contains("test ", "explain ", "diff ", "bench ", "docs/guides/add-a-rule.md");
  }

  @Test
  void everyOptionSaysWhatItAssumes() {
    assertThat(Ran.of("explain", "--help").output())
        .contains("(default fr)", "(default FR)", "(default now)", "(default feed)")
        .contains("(default", "trainedAlgorithmicMedia)", "(default publish)");
  }
}
