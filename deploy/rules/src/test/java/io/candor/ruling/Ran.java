package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** {@code ./candor rules}, run in this checkout: how it ended, what it said, and what on error. */
record Ran(int exit, String output, String complaint) {

  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  static final Path SHIPPED = ROOT.resolve("services/moderation/src/main/resources/packs");
  static final Path EXAMPLE = ROOT.resolve("docs/guides/own-teas");

  static Ran of(String... words) {
    System.setProperty("candor.root", ROOT.toString());
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        Rules.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** What it said, having ended well. */
  static String well(String... words) {
    var ran = of(words);
    assertThat(ran.exit()).as("%s%s", ran.output(), ran.complaint()).isZero();
    return ran.output();
  }

  /** A copy of a folder, to be changed by a test. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return to;
  }

  /** Other words in a place of a file, which must be there. */
  static void edit(Path file, String words, String others) throws IOException {
    var text = Files.readString(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not say " + words);
    }
    Files.writeString(file, text.replace(words, others));
  }
}
