package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes {@link Loop}s; start them from a {@code StartupEvent} observer. */
@ApplicationScoped
public class Loops {

  private final Vertx vertx;
  private final List<RunningLoop> loops = new CopyOnWriteArrayList<>();

  Loops(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * Starts a loop.
   *
   * @param idle how long it rests when there was nothing to do and nobody wakes it
   * @param step answers true when there was more to do than it did: it runs again at once
   */
  public Loop start(String name, Duration idle, Supplier<Uni<Boolean>> step) {
    return start(name, idle, Duration.ZERO, step);
  }

  /** The same, resting a moment after a wake so that work of the same moment is done together. */
  public Loop start(String name, Duration idle, Duration linger, Supplier<Uni<Boolean>> step) {
    var loop =
        new RunningLoop(
            name, vertx, ((VertxInternal) vertx).createEventLoopContext(), idle, linger, step);
    loops.add(loop);
    loop.wake();
    return loop;
  }

  /** Starts no further step of any loop. */
  void stop() {
    loops.forEach(RunningLoop::stop);
  }

  /** Whether a step is under way. */
  boolean busy() {
    return loops.stream().anyMatch(loop -> loop.busyNanos() > 0);
  }

  /** Loops whose step takes longer than that, and for how many seconds. */
  Map<String, Long> busyFor(Duration limit) {
    return loops.stream()
        .filter(loop -> loop.busyNanos() > limit.toNanos())
        .collect(
            Collectors.toMap(
                RunningLoop::name, loop -> loop.busyNanos() / 1_000_000_000L, Math::max));
  }
}
