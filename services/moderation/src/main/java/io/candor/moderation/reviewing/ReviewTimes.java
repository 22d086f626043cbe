package io.candor.moderation.reviewing;

import io.candor.contracts.Window;
import java.time.Duration;
import java.time.Instant;

/**
 * When a review ends, and when it is due.
 *
 * @param reminder when three quarters of the time are over
 */
public record ReviewTimes(Instant deadline, Instant reminder) {

  /** For a review that opens now; it never ends after the window of its post. */
  public static ReviewTimes of(Instant now, Duration longest, Window window) {
    var deadline = now.plus(longest);
    if (window.until().isBefore(deadline)) {
      deadline = window.until().isBefore(now) ? now : window.until();
    }
    var reminder = now.plus(Duration.between(now, deadline).multipliedBy(3).dividedBy(4));
    return new ReviewTimes(deadline, reminder);
  }
}
