package io.candor.local.postgres;

import io.candor.local.process.ProcessSpec;
import io.candor.local.process.ProcessSpec.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The server's process: what is written is on the disk before it is acknowledged. */
public final class PostgresServer {

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("max_connections", "120"),
          Map.entry("shared_buffers", "64MB"),
          Map.entry("effective_cache_size", "512MB"),
          Map.entry("max_wal_size", "512MB"),
          Map.entry("checkpoint_timeout", "15min"),
          Map.entry("jit", "off"),
          Map.entry("io_method", "sync"),
          Map.entry("max_parallel_workers", "2"),
          Map.entry("log_min_messages", "warning"),
          Map.entry("log_line_prefix", "%m %d %p "),
          Map.entry("timezone", "UTC"));

  private final PostgresBinaries binaries;
  private final Path folder;
  private final int port;
  private final Path log;

  public PostgresServer(PostgresBinaries binaries, Path folder, int port, Path log) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
    this.log = log;
  }

  /** How it is started, watched and stopped. */
  public ProcessSpec spec() {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("postgres").toString());
    command.addAll(List.of("-D", folder.toString(), "-p", Integer.toString(port)));
    SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return new ProcessSpec(
        "postgres",
        Unprivileged.command(command),
        Map.of(),
        folder,
        log,
        new PostgresReadiness(folder),
        StopSignal.INT,
        Duration.ofSeconds(3));
  }
}
