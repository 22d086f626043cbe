package io.candor.local.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file only its owner can read: made, or replaced, whole or not at all. */
public final class SecretFile {

  private final Path path;

  public SecretFile(Path path) {
    this.path = path;
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  /** Its content, made now if it is not there. */
  public String readOrMake(Supplier<String> content) {
    try {
      if (!Files.exists(path)) {
        make(content.get());
      }
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a content in the place of what is there. */
  public void replace(String content) {
    try {
      make(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(String content) throws IOException {
    var half = path.resolveSibling(path.getFileName() + ".part");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, content);
    Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
