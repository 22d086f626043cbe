package io.candor.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.local.home.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSetupTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"17", "1", "181"})
  void refusesAClusterOfAnotherMajorVersion(String made) throws IOException {
    Files.writeString(folder.resolve("PG_VERSION"), made + "\n");
    var binaries = new PostgresBinaries(folder.resolve("binaries"), "18.1.0");
    var setup = new DatabaseSetup(binaries, folder, folder.resolve("log"));

    assertThatThrownBy(() -> setup.prepare(folder.resolve("password"), List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("made by PostgreSQL " + made + " and this Candor brings 18.1.0")
        .hasMessageContaining("CANDOR_HOME");
  }

  @Test
  void takesAClusterOfItsMajorVersion() throws IOException {
    Files.writeString(folder.resolve("PG_VERSION"), "18\n");

    assertThatCode(() -> new ClusterVersion(folder).requireMajorOf("18.4.0"))
        .doesNotThrowAnyException();
  }

  @Test
  void knowsTheMajorVersionOfItsOwnBinaries() {
    assertThat(BinaryVersion.ofArchive("postgres-linux-x86_64.txz")).matches("\\d+\\.\\d+\\.\\d+");
  }
}
