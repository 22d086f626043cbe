package io.candor.generation.composing.adapter;

import java.time.Duration;

/** Values as the job table has them. */
final class Columns {

  private static final double MILLIS = 1000.0;

  private Columns() {}

  static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS;
  }
}
