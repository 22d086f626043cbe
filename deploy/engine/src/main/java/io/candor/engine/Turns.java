package io.candor.engine;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One generation at a time; a few may wait, the rest are turned away. */
final class Turns {

  private final Semaphore turn = new Semaphore(1, true);
  private final AtomicInteger present = new AtomicInteger();
  private final int most;

  Turns(int waiting) {
    this.most = waiting + 1;
  }

  /** Does it when its turn comes; 429 where too many wait, 504 where its time ran out. */
  <T> T take(Deadline deadline, Supplier<T> work) {
    if (present.incrementAndGet() > most) {
      present.decrementAndGet();
      throw new ChatProblem(429, "rate_limit_exceeded", null, "Too many requests wait already.");
    }
    try {
      return inTurn(deadline, work);
    } finally {
      present.decrementAndGet();
    }
  }

  private <T> T inTurn(Deadline deadline, Supplier<T> work) {
    if (!acquired(deadline)) {
      throw tooLate();
    }
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  static ChatProblem tooLate() {
    return new ChatProblem(504, "timeout", null, "The time limit of a request is over.");
  }

  private boolean acquired(Deadline deadline) {
    try {
      return turn.tryAcquire(Math.max(0, deadline.leftNanos()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
