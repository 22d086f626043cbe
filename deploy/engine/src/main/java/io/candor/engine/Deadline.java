package io.candor.engine;

import java.time.Duration;

/** A moment on the monotonic clock. */
record Deadline(long atNanos) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean over() {
    return leftNanos() <= 0;
  }

  long leftNanos() {
    return atNanos - System.nanoTime();
  }
}
