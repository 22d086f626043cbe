package io.candor.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.local.process.ProcessSpec.StopSignal;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

  @TempDir Path folder;

  @Test
  void aProcessLeftBehindIsStoppedAndForgotten() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    record(process.toHandle(), 0).write(folder);

    assertThat(Orphans.stop(folder)).containsExactly("audience");

    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLaterProcessOfTheSameNumberIsLeftAlone() throws Exception {
    var process = new ProcessBuilder("sleep", "60").start();
    try {
      record(process.toHandle(), 5_000).write(folder);

      assertThat(Orphans.stop(folder)).isEmpty();
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aBrokenRecordIsNobody() throws Exception {
    java.nio.file.Files.writeString(folder.resolve("kafka.process"), "not a number");

    assertThat(Orphans.stop(folder)).isEmpty();
  }

  private static ProcessRecord record(ProcessHandle handle, long olderBy) {
    var start = handle.info().startInstant().orElseThrow().toEpochMilli();
    return new ProcessRecord("audience", handle.pid(), start - olderBy, StopSignal.TERM);
  }
}
