package io.candor.moderation.rules;

import java.time.Instant;

/**
 * When a rule is in force.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
public record Validity(Instant from, Instant to) {

  /** Always. */
  public static final Validity ALWAYS = new Validity(Instant.MIN, Instant.MAX);

  /** Whether it is in force at some instant of a span of time, its ends included. */
  public boolean overlaps(Instant first, Instant last) {
    return !from.isAfter(last) && to.isAfter(first);
  }
}
