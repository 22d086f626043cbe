package io.candor.generation.circumstances;

import io.candor.text.CountingUnit;

/**
 * A channel, as last heard.
 *
 * @param gone it was there, and is deleted; then limit and unit say nothing
 * @param limit longest text, label included
 * @param unit wire name of the unit it counts in
 */
public record KnownChannel(
    String id, long version, boolean gone, int limit, String unit, boolean enabled) {

  /** How it counts. */
  public CountingUnit countingUnit() {
    return CountingUnit.named(unit);
  }
}
