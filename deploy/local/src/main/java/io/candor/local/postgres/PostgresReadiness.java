package io.candor.local.postgres;

import io.candor.local.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server writes its state into its pid file, as pg_ctl reads it. */
final class PostgresReadiness implements Readiness {

  private static final int STATE_LINE = 7;

  private final Path file;

  PostgresReadiness(Path folder) {
    this.file = folder.resolve("postmaster.pid");
  }

  @Override
  public boolean isReady(long pid) {
    try {
      var lines = Files.readAllLines(file);
      return lines.size() > STATE_LINE
          && lines.getFirst().strip().equals(Long.toString(pid))
          && lines.get(STATE_LINE).strip().equals("ready");
    } catch (IOException _) {
      return false;
    }
  }
}
