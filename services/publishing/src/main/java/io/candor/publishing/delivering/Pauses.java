package io.candor.publishing.delivering;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait before a post is sent, or asked for, again: longer each time, within limits, and
 * as long as the channel asked for.
 */
public record Pauses(Duration first, Duration longest) {

  private static final int DOUBLINGS = 20;

  /** The pause after so many tries, at least one. */
  public Duration after(int tries) {
    var pause = first.multipliedBy(1L << Math.clamp(tries - 1L, 0, DOUBLINGS));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  /** The same, but not shorter than the channel asked for, up to a day. */
  public Duration after(int tries, Optional<Duration> asked) {
    var own = after(tries);
    return asked.map(Pauses::atMostADay).filter(a -> a.compareTo(own) > 0).orElse(own);
  }

  private static Duration atMostADay(Duration asked) {
    return asked.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : asked;
  }
}
