package io.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine and the fetch as processes: how they end, and what they say. */
class EngineProcessTest {

  @TempDir private Path home;
  private Path temporary;

  /** How a process ended. */
  private record End(int code, String out, String err) {}

  @BeforeEach
  void makeFolder() throws IOException {
    temporary = Files.createDirectories(home.resolve("tmp"));
  }

  @Test
  void withoutWeightsItEndsWithASentence() throws Exception {
    var end = run("EngineMain", "--model", file("none.gguf"), "--token-file", token("t"));

    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("There are no weights at").contains("none.gguf");
    assertThat(end.out()).doesNotContain("READY");
  }

  @Test
  void withoutATokenItDoesNotListen() throws Exception {
    Files.writeString(home.resolve("some.gguf"), "abc");
    var end = run("EngineMain", "--model", file("some.gguf"), "--token-file", token("  \n"));

    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("The token file is empty.");
  }

  @Test
  void withBrokenWeightsItFailsAndCleansUp() throws Exception {
    Files.writeString(home.resolve("broken.gguf"), "these are no weights");
    var end = run("EngineMain", "--model", file("broken.gguf"), "--token-file", token("t"));

    assertThat(end.code()).as(end.err()).isEqualTo(1);
    assertThat(end.err()).contains("The engine cannot start:");
    assertThat(end.out()).doesNotContain("READY");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void weightsThatAreNotToBeHadAreExitCode3() throws Exception {
    var end = run("FetchMain", "--home", home.toString(), file("none.gguf"), "--sha256", "00");

    assertThat(end.code()).isEqualTo(3);
    assertThat(end.err()).contains("There is no file").contains("none.gguf");
    assertThat(end.out()).isEmpty();
  }

  @Test
  void weightsThatAreThereArePrinted() throws Exception {
    Files.writeString(home.resolve("some.gguf"), "abc");
    var digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    var end = run("FetchMain", "--home", home.toString(), file("some.gguf"), "--sha256", digest);

    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.out().strip()).isEqualTo(home.resolve("models/some.gguf").toString());
  }

  private End run(String main, String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            "io.candor.engine." + main));
    command.addAll(List.of(arguments));
    var out = home.resolve("out");
    var err = home.resolve("err");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new End(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private String file(String name) {
    return home.resolve(name).toString();
  }

  private String token(String text) throws IOException {
    return Files.writeString(home.resolve("token"), text).toString();
  }
}
