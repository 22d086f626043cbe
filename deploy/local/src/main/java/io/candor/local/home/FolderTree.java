package io.candor.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class FolderTree {

  private FolderTree() {}

  /** Deletes it; one that is not there is deleted already. */
  public static void delete(Path folder) throws IOException {
    for (var path : deepestFirst(folder)) {
      Files.deleteIfExists(path);
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
