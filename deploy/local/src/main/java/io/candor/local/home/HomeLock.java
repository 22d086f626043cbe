package io.candor.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while an installation runs: one supervisor a home. The system frees it when we die. */
public final class HomeLock implements AutoCloseable {

  private final FileChannel channel;
  private final Path file;

  private HomeLock(FileChannel channel, Path file) {
    this.channel = channel;
    this.file = file;
  }

  /** Takes the lock; refuses with the holder's process id. */
  public static HomeLock take(Home home) {
    var file = pidFile(home);
    try {
      var channel =
          FileChannel.open(
              lockFile(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new Refusal(
            "%s is in use by process %s. Stop it with ./candor down, or choose another CANDOR_HOME."
                .formatted(home.root(), holder(home).map(String::valueOf).orElse("(unknown)")));
      }
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
      return new HomeLock(channel, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process that holds the home, while it lives. */
  public static Optional<Long> holder(Home home) {
    var file = pidFile(home);
    try {
      return Files.exists(file) && isLocked(home)
          ? Optional.of(Long.valueOf(Files.readString(file, StandardCharsets.UTF_8).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static boolean isLocked(Home home) throws IOException {
    if (!Files.exists(lockFile(home))) {
      return false;
    }
    try (var channel = FileChannel.open(lockFile(home), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (java.nio.channels.OverlappingFileLockException _) {
      return true;
    }
  }

  private static Path lockFile(Home home) {
    return home.root().resolve(".lock");
  }

  private static Path pidFile(Home home) {
    return home.run().resolve("supervisor.pid");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
