package io.candor.moderation.policy.adapter;

import java.time.Duration;
import java.time.Instant;

/** What was not long ago: replicas that were here then are taken to be here still. */
final class Lately {

  /** Much longer than a replica's rest between two looks, and than any screening takes. */
  private static final Duration LONG = Duration.ofMinutes(10);

  private Lately() {}

  static boolean was(Instant when, Instant now) {
    return when.plus(LONG).isAfter(now);
  }
}
