package io.candor.publishing.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.publishing.channels.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettleTest {

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Outcome BUSY = new Outcome.Later("busy", "HTTP 429");
  private static final Outcome CUT = new Outcome.Unknown("connection-lost", "cut");

  private final Settle settle = new Settle(new Pauses(FIRST, Duration.ofMinutes(15)), 3);
  private final Situation fresh = new Situation(false, false, false, false, 1, true);
  private final Situation unknown = new Situation(true, false, false, false, 2, true);

  @Test
  void aCertainNoToTheFirstCallIsTriedAgainLater() {
    // Given a first call
    // When
    var settled = settle.after(BUSY, fresh);

    // Then
    assertThat(settled).isEqualTo(Settlement.scheduled("busy", FIRST));
  }

  @Test
  void aChannelThatAsksForMoreTimeGetsIt() {
    // Given
    var asked = new Outcome.Later("rate-limited", "", Optional.of(Duration.ofHours(2)));

    // When
    var settled = settle.after(asked, fresh);

    // Then
    assertThat(settled.again()).contains(Duration.ofHours(2));
  }

  @Test
  void anUnknownOutcomeIsAskedForAgainUnderTheSameKey() {
    // Given a first call
    // When
    var settled = settle.after(CUT, fresh);

    // Then
    assertThat(settled).isEqualTo(Settlement.unknown("connection-lost", Optional.of(FIRST)));
  }

  @Test
  void withoutAKeyAndWithoutReadingBackAPersonDecides() {
    // Given
    var blind = new Situation(false, false, false, false, 1, false);

    // When
    var settled = settle.after(CUT, blind);

    // Then
    assertThat(settled).isEqualTo(Settlement.unknown("connection-lost", Optional.empty()));
  }

  @Test
  void afterSomeTriesAPersonDecides() {
    // Given
    var tired = new Situation(true, false, false, false, 3, true);

    // When
    var settled = settle.after(CUT, tired);

    // Then
    assertThat(settled.again()).isEmpty();
  }

  @Test
  void aLaterToASecondCallSaysNothingOfTheFirst() {
    // Given the outcome of an earlier call is unknown
    // When
    var settled = settle.after(BUSY, unknown);

    // Then
    assertThat(settled).isEqualTo(Settlement.unknown("busy", Optional.of(FIRST.multipliedBy(2))));
  }

  @Test
  void aConflictOnASecondCallMayBeThePostOfTheFirst() {
    // Given
    var conflict = new Outcome.Refused("conflict", "HTTP 409");

    // When
    var settled = settle.after(conflict, unknown);

    // Then
    assertThat(settled).isEqualTo(Settlement.unknown("conflict", Optional.empty()));
    assertThat(settle.after(conflict, fresh).status()).isEqualTo("failed");
  }

  @Test
  void aPostThatWasLookedForAndIsNotThereIsSentAgain() {
    // Given
    var looked = new Situation(true, true, false, false, 2, true);

    // When
    var settled = settle.after(new Outcome.Later("not-there", ""), looked);

    // Then
    assertThat(settled.status()).isEqualTo("scheduled");
  }

  @Test
  void mediaThatDoNotComeAreTheEndOfAPostThatWasNeverSent() {
    // Given
    var missing = new Outcome.Later("media-missing", "");
    var away = new Outcome.Later("media-unreachable", "");
    var tired = new Situation(false, false, false, false, 3, true);

    // Then
    assertThat(settle.after(missing, fresh).status()).isEqualTo("scheduled");
    assertThat(settle.after(missing, tired)).isEqualTo(Settlement.failed("media-missing", ""));
    assertThat(settle.after(away, tired).status()).isEqualTo("scheduled");
  }

  @Test
  void whatItsAuthorWantsWithdrawnIsNotSentAgain() {
    // Given
    var unwanted = new Situation(false, false, true, false, 1, true);

    // When
    var settled = settle.after(BUSY, unwanted);

    // Then
    assertThat(settled.status()).isEqualTo("failed");
    assertThat(settled.reason()).isEqualTo("withdrawn");
    assertThat(settle.after(CUT, unwanted).again()).isEmpty();
  }

  @Test
  void withoutItsClearanceAPostWaitsForANewOne() {
    // Given
    var revoked = new Situation(false, false, false, true, 1, true);

    // When
    var settled = settle.after(BUSY, revoked);

    // Then
    assertThat(settled).isEqualTo(Settlement.waiting("clearance-revoked"));
  }

  @Test
  void pausesDoubleWithinLimits() {
    // Given
    var pauses = new Pauses(FIRST, Duration.ofMinutes(15));

    // When
    var third = pauses.after(3);

    // Then
    assertThat(third).isEqualTo(Duration.ofSeconds(20));
    assertThat(pauses.after(1_000)).isEqualTo(Duration.ofMinutes(15));
    assertThat(pauses.after(1, Optional.of(Duration.ofDays(30)))).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void aLeaseEndsBeforeAWorkThatWouldOutliveIt() {
    // Given
    long begin = -5;
    var lease = new Lease(begin, Duration.ofSeconds(60));

    // When
    var lasts = lease.lasts(Duration.ofSeconds(30), begin + Duration.ofSeconds(29).toNanos());

    // Then
    assertThat(lasts).isTrue();
    assertThat(lease.lasts(Duration.ofSeconds(30), begin + Duration.ofSeconds(31).toNanos()))
        .isFalse();
  }
}
