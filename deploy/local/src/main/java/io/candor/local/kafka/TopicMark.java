package io.candor.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in the broker's folder which catalogue was created there last. */
public final class TopicMark {

  private TopicMark() {}

  /** Whether all topics of this catalogue were created before. */
  public static boolean isThere(Path folder, TopicCatalogue catalogue) {
    var file = file(folder);
    try {
      return Files.exists(file) && Files.readString(file).equals(catalogue.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path folder, TopicCatalogue catalogue) throws IOException {
    Files.writeString(file(folder), catalogue.digest());
  }

  private static Path file(Path folder) {
    return folder.resolve("candor-topics");
  }
}
