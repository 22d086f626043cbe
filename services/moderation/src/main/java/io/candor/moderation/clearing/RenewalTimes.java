package io.candor.moderation.clearing;

import io.candor.contracts.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a cleared draft is screened again by the clock alone (design, section 4). */
public final class RenewalTimes {

  private final Duration beforeDue;
  private final Duration beforeExpiry;

  public RenewalTimes(Duration beforeDue, Duration beforeExpiry) {
    this.beforeDue = beforeDue;
    this.beforeExpiry = beforeExpiry;
  }

  /**
   * The next time after now, when a clearance is issued: 24 h before the post is due, where that is
   * still to come; after that before each expiry, for as long as the window lasts. Empty when this
   * clearance lasts to the end of the window.
   */
  public Optional<Instant> next(Instant now, Instant expires, Window window) {
    var watched = window.notBefore().minus(beforeDue);
    if (watched.isAfter(now)) {
      return Optional.of(watched);
    }
    return window.until().isAfter(expires)
        ? Optional.of(expires.minus(shorter(beforeExpiry, Duration.between(now, expires))))
        : Optional.empty();
  }

  /** Where clearances last no longer than the time before expiry: half of what they last. */
  private static Duration shorter(Duration before, Duration lifetime) {
    return before.compareTo(lifetime) < 0 ? before : lifetime.dividedBy(2);
  }
}
