package io.candor.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
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
          FileChannel.open(lockFile(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
    return written(home).filter(pid -> pid == ProcessHandle.current().pid() || isLocked(home));
  }

  private static Optional<Long> written(Home home) {
    try {
      return Optional.of(Long.valueOf(Files.readString(pidFile(home)).strip()));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** Never asked by the holder itself: closing a second channel would free its lock. */
  private static boolean isLocked(Home home) {
    try (var channel = FileChannel.open(lockFile(home), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (IOException _) {
      return false;
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
