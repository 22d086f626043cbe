package io.candor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a report was made. */
final class Machine {

  private Machine() {}

  /** Processors, memory, system and Java, in one line. */
  static String describe() throws IOException {
    return "%d processors (%s), %s, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            field(Path.of("/proc/cpuinfo"), "model name"),
            field(Path.of("/proc/meminfo"), "MemTotal"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version());
  }

  /** The checkout's commit, with + behind it when files were changed. */
  static String commit(Path root) throws IOException, InterruptedException {
    var head = git(root, "rev-parse", "--short", "HEAD");
    return git(root, "status", "--porcelain").isEmpty() ? head : head + "+";
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String field(Path file, String name) throws IOException {
    if (Files.notExists(file)) {
      return "unknown " + name;
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown " + name);
    }
  }

  private static String git(Path root, String... words) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("git", "-C", root.toString()), Stream.of(words)).toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? text : "unknown";
  }
}
