package io.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineArgumentsTest {

  @Test
  void whatIsLeftOutHasAValue() {
    assertThat(EngineArguments.of("--model", "m.gguf", "--token-file", "t"))
        .isEqualTo(new EngineArguments(Path.of("m.gguf"), 0, Path.of("t"), 2, 4096, 30));
  }

  @Test
  void everyOneIsRead() {
    var given =
        EngineArguments.of(
            "--limit",
            "5",
            "--context",
            "1024",
            "--threads",
            "4",
            "--port",
            "8099",
            "--token-file",
            "t",
            "--model",
            "m.gguf");

    assertThat(given)
        .isEqualTo(new EngineArguments(Path.of("m.gguf"), 8099, Path.of("t"), 4, 1024, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "--token-file t, --model",
    "--model m, --token-file",
    "--model m --token-file, --token-file",
    "--model m --token-file t --port x, --port",
    "--model m --token-file t --prot 1, --prot"
  })
  void whatIsWrongIsNamed(String words, String named) {
    assertThatThrownBy(() -> EngineArguments.of(words.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }
}
