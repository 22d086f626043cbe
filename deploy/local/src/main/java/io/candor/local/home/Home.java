package io.candor.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder of one installation: data, logs, keys. */
public record Home(Path root) {

  /** The folder CANDOR_HOME names, or {@code ~/.candor}. */
  public static Home ofEnvironment() {
    var named = System.getenv("CANDOR_HOME");
    var root =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".candor")
            : Path.of(named);
    return new Home(root.toAbsolutePath().normalize());
  }

  /** Keys and passwords. */
  public Path secrets() {
    return root.resolve("secrets");
  }

  /** One log file a process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** What runs now; empty when nothing does. */
  public Path run() {
    return root.resolve("run");
  }

  /** What must survive: database, broker log, media. */
  public Path data() {
    return root.resolve("data");
  }

  /** Weights of the embedded model. */
  public Path models() {
    return root.resolve("models");
  }

  /** Temporary files of what runs; swept at every start and end. */
  public Path temporary() {
    return run().resolve("tmp");
  }

  /** What makes a start faster and can be made again at any time. */
  public Path cache() {
    return root.resolve("cache");
  }

  /** The log of one process. */
  public Path log(String process) {
    return logs().resolve(process + ".log");
  }

  /** Makes the folders, readable by their owner only. */
  public Home make() {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    try {
      for (var folder : List.of(root, secrets(), logs(), run(), data(), cache(), temporary())) {
        if (!Files.isDirectory(folder)) {
          Files.createDirectories(folder, ownerOnly);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
