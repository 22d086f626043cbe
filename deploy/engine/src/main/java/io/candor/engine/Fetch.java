package io.candor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Puts weights into the models folder: whole and verified, or not at all. */
final class Fetch {

  private final Path models;

  Fetch(Path home) {
    this.models = home.resolve("models");
  }

  /** The pinned weights: those that are there already, else fetched. */
  Path pinned() throws Unavailable, IOException, InterruptedException {
    var target = models.resolve(PinnedWeights.FILE);
    if (Files.exists(target) && Sha256.matches(target, PinnedWeights.SHA256)) {
      return target;
    }
    return inFolder(
        folder -> verified(PinnedWeights.fetchInto(folder), PinnedWeights.SHA256, target));
  }

  /** Weights a person names, of this digest. */
  Path given(String source, String sha256) throws Unavailable, IOException, InterruptedException {
    var target = models.resolve(GivenWeights.fileName(source));
    return inFolder(folder -> {
      var file = folder.resolve("given.gguf");
      GivenWeights.copy(source, file);
      return verified(file, sha256, target);
    });
  }

  private Path inFolder(Work work) throws Unavailable, IOException, InterruptedException {
    Files.createDirectories(models);
    // beside the target, so that the last step is a rename
    var folder = Files.createTempDirectory(models, ".fetching-");
    try {
      return work.in(folder);
    } finally {
      clear(folder);
    }
  }

  private static Path verified(Path file, String sha256, Path target)
      throws Unavailable, IOException {
    if (!Sha256.matches(file, sha256)) {
      throw new Unavailable("The weights do not have the digest " + sha256 + "; nothing was kept.");
    }
    return Files.move(
        file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** What happens in the folder for half-done work. */
  private interface Work {
    Path in(Path folder) throws Unavailable, IOException, InterruptedException;
  }
}
