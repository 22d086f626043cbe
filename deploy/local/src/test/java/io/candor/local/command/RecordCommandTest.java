package io.candor.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.local.record.Exports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RecordCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path jwks = Path.of("");

  @BeforeEach
  void keys() throws IOException {
    jwks = Files.writeString(folder.resolve("jwks.json"), Exports.jwks());
  }

  @Test
  void anExportThatIsAsItWasSealedIsZero() throws IOException {
    assertThat(verify(file(Exports.lines()))).isZero();
  }

  @Test
  void oneThatIsNotIsOne() throws IOException {
    var lines = Exports.lines();

    assertThat(verify(file(lines.subList(0, 4)))).isEqualTo(1);
    assertThat(verify(file(lines.stream().map(l -> l.replace("cleared", "refused")).toList())))
        .isEqualTo(1);
    assertThat(verify(file(List.of()))).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsTwo() throws IOException {
    var noText = Files.write(folder.resolve("no-text"), "é".getBytes(StandardCharsets.ISO_8859_1));
    var noKeys = Files.writeString(folder.resolve("no-keys"), "{}");

    assertThat(verify(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(verify(noText)).isEqualTo(2);
    assertThat(run("verify", file(Exports.lines()).toString(), "--jwks", noKeys.toString()))
        .isEqualTo(2);
    assertThat(run("prove", file(Exports.lines()).toString(), "--jwks", jwks.toString()))
        .isEqualTo(2);
    assertThat(run("verify")).isEqualTo(2);
  }

  private Path file(List<String> lines) throws IOException {
    return Files.write(folder.resolve("export.jsonl"), lines);
  }

  private int verify(Path file) {
    return run("verify", file.toString(), "--jwks", jwks.toString());
  }

  private static int run(String... words) {
    return new CommandLine(new RecordCommand()).execute(words);
  }
}
