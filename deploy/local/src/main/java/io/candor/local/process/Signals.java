package io.candor.local.process;

import io.candor.local.process.ProcessSpec.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a process to end, and ends it when it does not. */
final class Signals {

  private Signals() {}

  static void stop(ProcessHandle process, StopSignal signal, Duration grace) {
    send(process, signal);
    if (!endsWithin(process, grace)) {
      process.destroyForcibly();
      endsWithin(process, Duration.ofSeconds(2));
    }
  }

  private static void send(ProcessHandle process, StopSignal signal) {
    if (signal == StopSignal.TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start().waitFor();
    } catch (IOException _) {
      process.destroy();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration time) {
    try {
      process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return !process.isAlive();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
