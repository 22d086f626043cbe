package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A loop on one event loop: all its state is touched there only. */
final class RunningLoop implements Loop {

  private static final Logger LOG = Logger.getLogger(RunningLoop.class);
  private static final long LONGEST_BACKOFF_MS = 5_000;
  private static final long NO_TIMER = -1;

  private final String name;
  private final Vertx vertx;
  private final Context context;
  private final Supplier<Uni<Boolean>> step;
  private final long idleMs;
  private final long lingerMs;
  private boolean running;
  private boolean again;
  private boolean lingering;
  private volatile boolean stopped;
  private volatile long startedAt;
  private int failures;
  private long timer = NO_TIMER;

  RunningLoop(
      String name,
      Vertx vertx,
      Context context,
      Duration idle,
      Duration linger,
      Supplier<Uni<Boolean>> step) {
    this.name = name;
    this.vertx = vertx;
    this.context = context;
    this.step = step;
    this.idleMs = Math.max(1, idle.toMillis());
    this.lingerMs = linger.toMillis();
  }

  @Override
  public void wake() {
    context.runOnContext(_ -> woken());
  }

  void stop() {
    stopped = true;
    context.runOnContext(_ -> cancelTimer());
  }

  String name() {
    return name;
  }

  /** How long the step under way has taken; 0 when there is none. */
  long busyNanos() {
    long started = startedAt;
    return started == 0 ? 0 : Math.max(1, System.nanoTime() - started);
  }

  private void woken() {
    if (running || failures > 0) {
      again = true;
    } else if (lingerMs == 0) {
      run();
    } else if (!lingering) {
      lingering = true;
      rest(lingerMs);
    }
  }

  private void run() {
    if (running || stopped) {
      return;
    }
    running = true;
    startedAt = Math.max(1, System.nanoTime());
    again = false;
    lingering = false;
    cancelTimer();
    SafeContext.call(context, io.opentelemetry.context.Context.root(), step)
        .subscribe()
        .with(
            more -> context.runOnContext(_ -> done(more)),
            failure -> context.runOnContext(_ -> failed(failure)));
  }

  private void done(boolean more) {
    running = false;
    startedAt = 0;
    failures = 0;
    if (stopped) {
      return;
    }
    if (more) {
      run();
    } else if (again) {
      woken();
    } else {
      rest(idleMs);
    }
  }

  private void failed(Throwable failure) {
    running = false;
    startedAt = 0;
    failures++;
    long pause = Math.min(LONGEST_BACKOFF_MS, 100L << Math.min(failures, 6));
    if (!stopped) {
      LOG.warnf(
          "loop %s failed %d times, tries again in %d ms: %s",
          name, failures, pause, Discreet.cause(failure));
      rest(pause);
    }
  }

  private void rest(long ms) {
    cancelTimer();
    timer = vertx.setTimer(ms, _ -> context.runOnContext(_ -> run()));
  }

  private void cancelTimer() {
    if (timer != NO_TIMER) {
      vertx.cancelTimer(timer);
      timer = NO_TIMER;
    }
  }
}
