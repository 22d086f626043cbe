package io.candor.local.postgres;

import io.candor.local.home.FolderTree;
import io.candor.local.home.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the database cluster, and in it one database a service with its roles. */
public final class DatabaseSetup {

  private final PostgresBinaries binaries;
  private final Path folder;
  private final Path log;

  public DatabaseSetup(PostgresBinaries binaries, Path folder, Path log) {
    this.binaries = binaries;
    this.folder = folder;
    this.log = log;
  }

  /** Does what is missing; the server must not run meanwhile. */
  public void prepare(Path administratorPassword, List<Roles> roles) {
    try {
      var made = new ClusterVersion(folder);
      if (made.exists()) {
        made.requireMajorOf(binaries.version());
      } else {
        createCluster(administratorPassword);
      }
      new StaleLock(folder).remove();
      provision(new ProvisioningScript(roles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createCluster(Path administratorPassword) throws IOException {
    var half = folder.resolveSibling(folder.getFileName() + ".part");
    FolderTree.delete(half);
    run(
        List.of(
            binaries.program("initdb").toString(),
            "--pgdata=" + half,
            "--username=postgres",
            "--pwfile=" + administratorPassword,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--data-checksums",
            "--no-instructions"),
        "");
    Files.move(half, folder);
  }

  private void provision(ProvisioningScript script) throws IOException {
    var mark = folder.resolve("candor-provisioned");
    if (Files.exists(mark) && Files.readString(mark).equals(script.digest())) {
      return;
    }
    run(
        List.of(
            binaries.program("postgres").toString(),
            "--single",
            "-D",
            folder.toString(),
            "postgres"),
        script.text());
    Files.writeString(mark, script.digest());
  }

  private void run(List<String> command, String input) throws IOException {
    var process =
        new ProcessBuilder(Unprivileged.command(command))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()))
            .start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    try {
      if (process.waitFor() != 0) {
        throw new Refusal("The database cannot be prepared; its log says why: " + log);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Refusal("Preparing the database was interrupted.");
    }
  }
}
