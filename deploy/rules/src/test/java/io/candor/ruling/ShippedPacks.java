package io.candor.ruling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packs that ship, and copies of them to put mistakes into. */
final class ShippedPacks {

  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  static final Path FOLDER = ROOT.resolve("services/moderation/src/main/resources/packs");

  private ShippedPacks() {}

  static void copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(FOLDER.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
