package io.candor.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.candor.local.Console;
import io.candor.local.home.Refusal;
import io.candor.local.process.ProcessSpec.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

  @AfterEach
  void close() {
    timer.shutdownNow();
  }

  @Test
  void aKilledProcessIsStartedAgainAndSaid() throws Exception {
    var process = supervised(List.of("sleep", "60"), Duration.ofSeconds(3));
    process.start();
    process.ready().get(5, TimeUnit.SECONDS);
    var first = pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await().atMost(Duration.ofSeconds(10)).until(() -> pid() != first && process.isReady());
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("worker ended (exit 137); starting it again in 0.3 s");
    process.stop();
    assertThat(folder.resolve("run")).isEmptyDirectory();
  }

  @Test
  void whatDoesNotEndWhenAskedIsEnded() throws Exception {
    var process =
        supervised(
            List.of("sh", "-c", "trap '' TERM; sleep 60 & wait; wait"), Duration.ofMillis(300));
    process.start();
    process.ready().get(5, TimeUnit.SECONDS);
    var handle = ProcessHandle.of(pid()).orElseThrow();

    process.stop();

    assertThat(handle.isAlive()).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aProgramThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> supervised(List.of("/nowhere/at-all"), Duration.ZERO).start())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("worker cannot be started");
  }

  private long pid() {
    return ProcessRecord.all(folder.resolve("run")).stream()
        .mapToLong(ProcessRecord::pid)
        .findFirst()
        .orElse(-1);
  }

  private Supervised supervised(List<String> command, Duration grace) {
    var run = folder.resolve("run");
    assertThat(run.toFile().mkdirs()).isTrue();
    var spec =
        new ProcessSpec(
            "worker",
            command,
            Map.of(),
            folder,
            folder.resolve("worker.log"),
            _ -> true,
            StopSignal.TERM,
            grace);
    var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    return new Supervised(spec, run, console, timer);
  }
}
