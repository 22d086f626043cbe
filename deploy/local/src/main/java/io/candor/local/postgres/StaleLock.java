package io.candor.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A killed server leaves {@code postmaster.pid}. PostgreSQL itself sees that its writer is dead,
 * except where another process has been given the number since (a container started again): then it
 * would refuse for ever. Only in that case the file is removed here.
 */
final class StaleLock {

  private final Path file;

  StaleLock(Path folder) {
    this.file = folder.resolve("postmaster.pid");
  }

  void remove() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    if (ProcessHandle.of(pid).filter(StaleLock::isAnotherProgram).isPresent()) {
      Files.delete(file);
    }
  }

  private static boolean isAnotherProgram(ProcessHandle process) {
    return process.info().command().filter(c -> !c.endsWith("/postgres")).isPresent();
  }
}
