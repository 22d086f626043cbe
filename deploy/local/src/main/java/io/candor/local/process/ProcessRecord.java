package io.candor.local.process;

import io.candor.local.process.ProcessSpec.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process we started, as written down in {@code run}: its start time tells it from a later
 * process that was given the same number.
 */
public record ProcessRecord(String name, long pid, long startedAt, StopSignal signal) {

  private static final String SUFFIX = ".process";

  static ProcessRecord of(ProcessSpec spec, ProcessHandle handle) {
    return new ProcessRecord(spec.name(), handle.pid(), startOf(handle), spec.stopSignal());
  }

  /** All that were written down in this folder. */
  public static List<ProcessRecord> all(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(SUFFIX))
          .flatMap(f -> read(f).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it is still that one. */
  public Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(h -> startOf(h) == startedAt);
  }

  void write(Path folder) {
    try {
      Files.writeString(file(folder), pid + " " + startedAt + " " + signal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void erase(Path folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(Path folder) {
    return folder.resolve(name + SUFFIX);
  }

  private static Optional<ProcessRecord> read(Path file) {
    try {
      var words = List.of(Files.readString(file, StandardCharsets.UTF_8).strip().split(" ", -1));
      var name = file.getFileName().toString().replace(SUFFIX, "");
      return Optional.of(
          new ProcessRecord(
              name,
              Long.parseLong(words.get(0)),
              Long.parseLong(words.get(1)),
              StopSignal.valueOf(words.get(2))));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static long startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
