package io.candor.local.run;

import io.candor.local.Console;
import io.candor.local.home.Home;
import io.candor.local.home.Refusal;
import io.candor.local.process.ProcessSpec;
import io.candor.local.process.Supervised;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;

/** Owns every process of a run, and stops them in order. */
final class Supervisor {

  private static final Executor THREAD = task -> Thread.ofVirtual().start(task);
  private static final List<String> LAST = List.of("kafka", "postgres");
  private static final int THREADS = 8;

  private final Home home;
  private final Console console;
  private final List<Supervised> owned = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(
          THREADS, task -> Thread.ofPlatform().daemon().name("supervisor").unstarted(task));

  private boolean stopped;

  Supervisor(Home home, Console console) {
    this.home = home;
    this.console = console;
  }

  /** Starts a process; done once it is ready. Nothing starts any more after the stop. */
  CompletableFuture<Void> start(ProcessSpec spec) {
    var process = new Supervised(spec, home.run(), console, timer);
    synchronized (owned) {
      if (stopped) {
        return CompletableFuture.failedFuture(new Refusal("Stopped before it was up."));
      }
      owned.add(process);
      process.start();
    }
    return process.ready();
  }

  /** The names of those that are not ready at this moment. */
  List<String> waitedFor() {
    return owned.stream().filter(p -> !p.isReady()).map(Supervised::name).toList();
  }

  /** Services and engine at once; what they need, broker and database, at once after them. */
  void stop() {
    synchronized (owned) {
      stopped = true;
    }
    stop(p -> !LAST.contains(p.name()));
    stop(p -> LAST.contains(p.name()));
    timer.shutdownNow();
  }

  private void stop(Predicate<Supervised> which) {
    owned.stream()
        .filter(which)
        .map(p -> CompletableFuture.runAsync(p::stop, THREAD))
        .toList()
        .forEach(CompletableFuture::join);
  }
}
