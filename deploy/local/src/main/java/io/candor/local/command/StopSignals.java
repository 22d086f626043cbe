package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.run.Running;
import java.util.Optional;

/** Stops the run in order when this process is told to end, or when who called it has gone. */
final class StopSignals implements AutoCloseable {

  private final Running running;
  private final Console console;
  private volatile boolean ready;

  private StopSignals(Running running, Console console) {
    this.running = running;
    this.console = console;
  }

  static StopSignals calling(Running running, Console console) {
    var signals = new StopSignals(running, console);
    Runtime.getRuntime().addShutdownHook(new Thread(signals::stop, "stop"));
    front().ifPresent(StopSignals::endWith);
    return signals;
  }

  void started() {
    ready = true;
  }

  @Override
  public void close() {
    stop();
  }

  private synchronized void stop() {
    if (ready) {
      console.line("Stopping.");
    }
    ready = false;
    running.close();
  }

  private static void endWith(ProcessHandle caller) {
    var _ = caller.onExit().thenRun(() -> System.exit(0));
  }

  /** The shell script that a person sees; without it nobody could end us. */
  private static Optional<ProcessHandle> front() {
    return Optional.ofNullable(System.getenv("CANDOR_FRONT"))
        .map(Long::valueOf)
        .flatMap(ProcessHandle::of);
  }
}
