package io.candor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the binding unpacks its library, so that it can be cleared away. */
final class NativeFolder {

  private final Path folder;

  private NativeFolder(Path folder) {
    this.folder = folder;
  }

  /** A fresh folder, told to the binding. */
  static NativeFolder make() throws IOException {
    var folder = Files.createTempDirectory("candor-engine-");
    System.setProperty("de.kherud.llama.tmpdir", folder.toString());
    return new NativeFolder(folder);
  }

  /** Removes it: once loaded, a library needs its file no more (except on Windows: at the end). */
  void remove() {
    try (var files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(NativeFolder::delete);
    } catch (IOException _) {
      return;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      file.toFile().deleteOnExit();
    }
  }
}
