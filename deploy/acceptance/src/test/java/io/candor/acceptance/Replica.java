package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A second process of a service, told what the first was told, at a port of its own. Reads the
 * first one's command and environment from /proc.
 */
final class Replica implements AutoCloseable {

  private final Process process;
  private final String url;

  private Replica(Process process, int port) {
    this.process = process;
    this.url = "http://127.0.0.1:" + port;
  }

  /** Starts one beside the process with this number; returns once it is ready. */
  static Replica of(long pid, int port, File log) {
    try {
      var proc = Path.of("/proc/" + pid);
      var builder =
          new ProcessBuilder(words(proc.resolve("cmdline")))
              .directory(Files.readSymbolicLink(proc.resolve("cwd")).toFile())
              .redirectErrorStream(true)
              .redirectOutput(log);
      var environment = builder.environment();
      words(proc.resolve("environ"))
          .forEach(word -> environment.put(word.split("=", 2)[0], word.split("=", 2)[1]));
      environment.put("QUARKUS_HTTP_PORT", "" + port);
      return new Replica(builder.start(), port).awaitReady(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return url;
  }

  /** Ends it as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  /** Stops it in the middle of whatever it does, as a long pause of its machine would. */
  void pause() {
    signal("-STOP");
  }

  /** Lets it go on as if no time had passed. */
  void goOn() {
    signal("-CONT");
  }

  private void signal(String name) {
    var outcome = Program.run(new ProcessBuilder("kill", name, "" + process.pid()));
    assertThat(outcome.exit()).as(outcome.output()).isZero();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private Replica awaitReady(File log) {
    await("a second replica at " + url + " is ready")
        .atMost(Duration.ofMinutes(1))
        .failFast(() -> {
          if (!process.isAlive()) {
            throw new AssertionError("it ended: " + Program.tail(log));
          }
        })
        .ignoreExceptions()
        .until(() -> new Api(url, "").get("/q/health/ready").status() == 200);
    return this;
  }

  private static List<String> words(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    return Stream.of(text.split("\0")).filter(word -> !word.isEmpty()).toList();
  }
}
