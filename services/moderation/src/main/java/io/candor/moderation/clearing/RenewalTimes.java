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
   * The next time after a clearance was issued: 24 h before the post is due, where that is still to
   * come; after that before each expiry, for as long as the window lasts. Empty when this clearance
   * lasts to the end of the window.
   */
  public Optional<Instant> next(Instant issued, Instant expires, Window window) {
    var watched = window.notBefore().minus(beforeDue);
    if (watched.isAfter(issued)) {
      return Optional.of(watched);
    }
    var renewal = expires.minus(beforeExpiry);
    return window.until().isAfter(expires) ? Optional.of(renewal) : Optional.empty();
  }
}
