package io.candor.local.process;

import io.candor.local.Console;
import io.candor.local.home.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that is kept running until it is stopped. */
public final class Supervised {

  private final ProcessSpec spec;
  private final Path records;
  private final Console console;
  private final ScheduledExecutorService timer;
  private final Backoff backoff = new Backoff();
  private @Nullable Process process;
  private long startedAt;
  private boolean stopping;

  public Supervised(
      ProcessSpec spec, Path records, Console console, ScheduledExecutorService timer) {
    this.spec = spec;
    this.records = records;
    this.console = console;
    this.timer = timer;
  }

  /** Its name, as people see it. */
  public String name() {
    return spec.name();
  }

  /** Starts it; a program that cannot be run at all is refused. */
  public synchronized void start() {
    if (stopping) {
      return;
    }
    try {
      var started = ProcessLaunch.of(spec);
      process = started;
      startedAt = System.nanoTime();
      ProcessRecord.of(spec, started.toHandle()).write(records);
      var _ = started.onExit().thenAcceptAsync(this::ended, timer);
    } catch (IOException e) {
      throw new Refusal("%s cannot be started: %s".formatted(spec.name(), e.getMessage()));
    }
  }

  /** Done once it is ready; asked for again and again until then. */
  public CompletableFuture<Void> ready() {
    return new ReadyWatch(this::isReady, timer).start();
  }

  /** Whether it runs and does its work at this moment. */
  public boolean isReady() {
    var running = current();
    return running != null && running.isAlive() && spec.readiness().isReady(running.pid());
  }

  /** Stops it in order, and by force after its time of grace. */
  public void stop() {
    var running = markStopping();
    if (running != null) {
      var written = ProcessRecord.of(spec, running.toHandle());
      Signals.stop(running.toHandle(), spec.stopSignal(), spec.grace());
      written.erase(records);
    }
  }

  private synchronized @Nullable Process current() {
    return process;
  }

  private synchronized @Nullable Process markStopping() {
    stopping = true;
    return process;
  }

  private synchronized void ended(Process ended) {
    if (stopping || !ended.equals(process)) {
      return;
    }
    var lived = Duration.ofNanos(System.nanoTime() - startedAt);
    var wait = backoff.after(lived);
    console.bad(
        "%s ended (exit %d); starting it again in %.1f s. Log: %s"
            .formatted(spec.name(), ended.exitValue(), wait.toMillis() / 1000.0, spec.log()));
    var _ = timer.schedule(this::restart, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void restart() {
    try {
      start();
    } catch (Refusal e) {
      console.bad(String.valueOf(e.getMessage()));
      return;
    }
    var _ = ready().thenRun(() -> console.good(spec.name() + " is ready again."));
  }
}
