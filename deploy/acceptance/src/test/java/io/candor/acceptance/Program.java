package io.candor.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Programs that are run to their end, and not waited for for ever. */
final class Program {

  /** Longer than the first start of a home and its demo on a slow machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private static final int TAIL = 4_000;

  private Program() {}

  /** How it ended and what it said, errors included. */
  record Outcome(int exit, String output) {}

  /** Runs it; one that does not end in time is ended, and the test with it. */
  static Outcome run(ProcessBuilder builder) {
    try {
      var output = Files.createTempFile("candor-output-", ".log");
      try {
        // not a pipe: whoever inherits one keeps it open after its program has ended
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return ended(builder, builder.start(), output);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The last of what a program wrote there, for the message of a test that fails. */
  static String tail(File log) {
    try {
      var text = Files.readString(log.toPath());
      return text.substring(Math.max(0, text.length() - TAIL));
    } catch (IOException e) {
      return "(" + e + ")";
    }
  }

  private static Outcome ended(ProcessBuilder builder, Process process, Path output)
      throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroy();
      throw new AssertionError(
          builder.command() + " did not end; it said: " + tail(output.toFile()));
    }
    return new Outcome(process.exitValue(), Files.readString(output));
  }
}
