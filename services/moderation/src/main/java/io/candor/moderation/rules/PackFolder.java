package io.candor.moderation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Packs in a folder: {@code packs.yaml}, and a folder for each. */
public final class PackFolder implements PackFiles {

  private final Path root;

  public PackFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** A file within the folder; what lies outside is not there. */
  @Override
  public Optional<String> read(String path) {
    var file = root.resolve(path).normalize();
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
