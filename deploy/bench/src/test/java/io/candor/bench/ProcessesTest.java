package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What Linux accounts for in /proc. */
@EnabledOnOs(OS.LINUX)
class ProcessesTest {

  private final long me = ProcessHandle.current().pid();

  @Test
  void aProcessHasMemoryAndUsedTheProcessor() {
    var processes = new Processes(Set.of(me));

    assertThat(processes.residentMiB()).isBetween(10.0, 4096.0);
    assertThat(processes.cpuMillis()).isPositive();
  }

  @Test
  void whatProcessesShareIsCountedOnceInTheirProportionalSize() throws Exception {
    var other = new ProcessBuilder("sleep", "60").start();
    try {
      var both = new Processes(Set.of(me, other.pid()));

      assertThat(both.proportionalMiB()).isBetween(10.0, 4096.0).isLessThan(both.residentMiB());
    } finally {
      other.destroy();
    }
  }

  @Test
  void oneThatHasEndedHasNothing() throws Exception {
    var ended = new ProcessBuilder("true").start();
    ended.waitFor();
    var processes = new Processes(Set.of(ended.pid()));

    assertThat(processes.residentMiB()).isZero();
    assertThat(processes.proportionalMiB()).isZero();
    assertThat(processes.cpuMillis()).isZero();
  }
}
