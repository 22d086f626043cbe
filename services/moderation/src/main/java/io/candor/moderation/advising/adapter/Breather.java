package io.candor.moderation.advising.adapter;

import java.time.Duration;

/** Leaves alone for a while what failed several times in a row; then one try may tell more. */
final class Breather {

  private final int most;
  private final long rest;
  private int failed;
  private long until;

  Breather(int most, Duration rest) {
    this.most = most;
    this.rest = rest.toNanos();
  }

  /** Whether to leave it alone now, by a clock of {@link System#nanoTime}. */
  synchronized boolean rests(long now) {
    return failed >= most && now - until < 0;
  }

  synchronized void succeeded() {
    failed = 0;
  }

  /** Answers whether the rest begins with this. */
  synchronized boolean failed(long now) {
    failed = Math.min(most, failed + 1);
    until = now + rest;
    return failed == most;
  }
}
