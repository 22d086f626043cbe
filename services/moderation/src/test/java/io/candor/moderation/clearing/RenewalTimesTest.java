package io.candor.moderation.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Window;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RenewalTimesTest {

  private static final Instant ISSUED = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant EXPIRES = ISSUED.plus(Duration.ofDays(2));
  private final RenewalTimes times = new RenewalTimes(Duration.ofDays(1), Duration.ofHours(2));

  @Test
  void aPostOfNextMonthIsLookedAtADayBeforeItIsDue() {
    var due = ISSUED.plus(Duration.ofDays(30));

    var next = times.next(ISSUED, EXPIRES, new Window(due, due.plusSeconds(3600), null));

    assertThat(next).contains(due.minus(Duration.ofDays(1)));
  }

  @Test
  void aPostThatIsDueWithinADayAndEndsBeforeTheClearanceIsNotLookedAtAgain() {
    var due = ISSUED.plus(Duration.ofHours(23));

    assertThat(times.next(ISSUED, EXPIRES, new Window(due, due.plusSeconds(3600), null))).isEmpty();
  }

  @Test
  void aWindowThatOutlastsTheClearanceIsRenewedTwoHoursBeforeExpiry() {
    var window = new Window(ISSUED, EXPIRES.plusSeconds(1), null);

    assertThat(times.next(ISSUED, EXPIRES, window)).contains(EXPIRES.minus(Duration.ofHours(2)));
  }

  @Test
  void clearancesShorterThanTheTimeBeforeExpiryAreRenewedHalfWayNotAtOnce() {
    var expires = ISSUED.plus(Duration.ofHours(1));
    var window = new Window(ISSUED, EXPIRES, null);

    assertThat(times.next(ISSUED, expires, window)).contains(ISSUED.plus(Duration.ofMinutes(30)));
  }
}
