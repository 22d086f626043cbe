package io.candor.local.postgres;

import io.candor.local.home.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which PostgreSQL made a cluster: no other major version reads its files. */
final class ClusterVersion {

  private final Path folder;
  private final Path file;

  ClusterVersion(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("PG_VERSION");
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Refuses where these binaries would not start on it; minor versions may differ. */
  void requireMajorOf(String binaries) throws IOException {
    var made = Files.readString(file).strip();
    if (!binaries.startsWith(made + ".")) {
      throw new Refusal(
          "The database in %s was made by PostgreSQL %s and this Candor brings %s: bring its data over with pg_dump from the Candor that made it, or set CANDOR_HOME to a new folder."
              .formatted(folder, made, binaries));
    }
  }
}
