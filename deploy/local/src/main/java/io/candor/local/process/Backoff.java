package io.candor.local.process;

import java.time.Duration;

/** Waits longer after each failure, and starts over once a process has lived for a while. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration STABLE = Duration.ofSeconds(30);

  private Duration next = FIRST;

  Duration after(Duration lived) {
    if (lived.compareTo(STABLE) >= 0) {
      next = FIRST;
    }
    var wait = next;
    var doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return wait;
  }
}
