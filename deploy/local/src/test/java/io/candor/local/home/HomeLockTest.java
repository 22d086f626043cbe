package io.candor.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

  @TempDir Path folder;

  @Test
  void theHolderIsKnownWhileItHolds() throws Exception {
    var home = new Home(folder.resolve("home")).make();

    try (var _ = HomeLock.take(home)) {
      assertThat(HomeLock.holder(home)).contains(ProcessHandle.current().pid());
    }
    assertThat(HomeLock.holder(home)).isEmpty();
  }

  @Test
  void theHomeIsReadableByItsOwnerOnly() throws Exception {
    var home = new Home(folder.resolve("home")).make();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
        .isEqualTo("rwx------");
  }
}
