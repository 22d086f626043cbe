package io.candor.generation.composing.adapter;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a job rests between rounds: twice as long each time, a little of it by chance. */
record Pauses(ComposingConfig config) {

  private static final int MOST_DOUBLINGS = 20;
  private static final double CHANCE = 0.2;

  Duration after(int rounds) {
    long first = config.firstPause().toMillis();
    long grown = first << Math.min(rounds, MOST_DOUBLINGS);
    long pause = Math.min(grown, config.longestPause().toMillis());
    return Duration.ofMillis(
        (long) (pause * ThreadLocalRandom.current().nextDouble(1 - CHANCE, 1)));
  }

  /** Not before the engine wants to be asked again. */
  Duration after(int rounds, Duration retryAfter) {
    var pause = after(rounds);
    return pause.compareTo(retryAfter) < 0 ? retryAfter : pause;
  }
}
