package io.candor.publishing.delivering;

import java.time.Duration;

/**
 * How long a worker may act on what it took. Counted by a monotonic clock from before the
 * transaction that took it, so that it ends here before it ends in the database.
 *
 * @param begin {@code System.nanoTime()} then
 */
public record Lease(long begin, Duration length) {

  /** Whether it still lasts for a work of this length that begins now. */
  public boolean lasts(Duration work, long nanoTime) {
    return nanoTime - begin + work.toNanos() < length.toNanos();
  }
}
