package io.candor.local.run;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.home.FolderTree;
import io.candor.local.home.Home;
import io.candor.local.home.HomeLock;
import io.candor.local.home.Ports;
import io.candor.local.home.Refusal;
import io.candor.local.process.Orphans;
import io.candor.local.service.Addresses;
import io.candor.local.service.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** An installation that runs: everything started, ready, and stopped in order when closed. */
public final class Running implements AutoCloseable {

  /** Longest wait for everything to be ready, the first fetch of the model's weights included. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Executor THREAD = task -> Thread.ofVirtual().start(task);

  private final HomeLock lock;
  private final Home home;
  private final Supervisor supervisor;
  private final Installation installation;
  private final Console console;
  private boolean closed;

  private Running(HomeLock lock, Home home, Installation installation, Console console) {
    this.lock = lock;
    this.home = home;
    this.installation = installation;
    this.console = console;
    this.supervisor = new Supervisor(home, console);
  }

  /**
   * Takes the home, makes sure of ports and builds, and leaves nothing of an earlier run behind.
   */
  public static Running prepare(Home home, Layout layout, int base, Console console) {
    return prepare(home, layout, base, console, StartCaches.used(layout.startCaches()));
  }

  /** The same, using or making caches. */
  public static Running prepare(
      Home home, Layout layout, int base, Console console, StartCaches caches) {
    home.make();
    var lock = HomeLock.take(home);
    try {
      Orphans.stop(home.run())
          .forEach(name -> console.line("Stopped " + name + ", left over from a killed run."));
      sweep(home);
      home.make();
      requireFree(base);
      var addresses = Addresses.choose(base);
      AddressFile.in(home).write(addresses);
      return new Running(lock, home, new Installation(home, layout, addresses, caches), console);
    } catch (RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  /** Starts everything; returns when all of it is ready. */
  public void start() {
    var postgres =
        CompletableFuture.supplyAsync(installation::postgres, THREAD)
            .thenCompose(supervisor::start);
    var topicsThere = installation.topicsThere();
    var kafka = supervisor.start(installation.kafka());
    var engine = CompletableFuture.supplyAsync(this::startEngine, THREAD);
    var topics = topicsThere ? CompletableFuture.<Void>completedFuture(null) : kafka;
    var services = CompletableFuture.allOf(postgres, topics).thenCompose(_ -> services(engine));
    join(CompletableFuture.allOf(kafka, services));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    supervisor.stop();
    AddressFile.in(home).erase();
    sweep(home);
    release(lock);
  }

  private boolean startEngine() {
    var engine = installation.engine(console);
    engine.ifPresent(spec -> supervisor.start(spec).join());
    return engine.isPresent();
  }

  private CompletableFuture<Void> services(CompletableFuture<Boolean> engine) {
    return engine.thenCompose(present ->
        CompletableFuture.allOf(
            installation.services(present).stream()
                .map(supervisor::start)
                .toArray(CompletableFuture[]::new)));
  }

  private void join(CompletableFuture<Void> work) {
    try {
      work.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw switch (Objects.requireNonNull(e.getCause())) {
        case Refusal refusal -> refusal;
        case TimeoutException _ -> tooLate();
        default -> e;
      };
    }
  }

  private Refusal tooLate() {
    return new Refusal(
        "Not ready within %d s: %s. Its log says why: %s"
            .formatted(
                PATIENCE.toSeconds(), String.join(", ", supervisor.waitedFor()), home.logs()));
  }

  private static void requireFree(int base) {
    Arrays.stream(Service.values())
        .filter(s -> !Ports.isFree(s.port(base)))
        .findFirst()
        .ifPresent(s -> {
          throw new Refusal(
              "Port %d (%s) is taken by another program. Stop that, or move all four with --port %d."
                  .formatted(s.port(base), s.id(), freeBase()));
        });
  }

  private static int freeBase() {
    return IntStream.iterate(9080, base -> base < 65_000, base -> base + 100)
        .filter(base -> Arrays.stream(Service.values()).allMatch(s -> Ports.isFree(s.port(base))))
        .findFirst()
        .orElse(9080);
  }

  private static void sweep(Home home) {
    try {
      FolderTree.delete(home.temporary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void release(HomeLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
