package io.candor.clearance;

import static io.candor.clearance.Samples.EXPIRES;
import static io.candor.clearance.Samples.ISSUED;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import io.candor.clearance.ClearanceVerifier.Outcome.Valid;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClearanceTimesTest {

  private static final String JWS = Samples.cleared(Samples.content());
  private final ClearanceVerifier verifier = Samples.verifier();

  @Test
  void itIsValidUntilTheMomentItExpires() {
    assertThat(at(EXPIRES.minusNanos(1))).isInstanceOf(Valid.class);
    assertRefused(EXPIRES, "expired");
    assertRefused(EXPIRES.plusSeconds(86_400), "expired");
  }

  @Test
  void clocksMayDifferByFiveSeconds() {
    assertThat(at(ISSUED.minusSeconds(5))).isInstanceOf(Valid.class);
    assertRefused(ISSUED.minusSeconds(5).minusNanos(1), "not-yet-valid");
  }

  @Test
  void whatWasVerifiedOnceStillExpires() {
    assertThat(at(ISSUED)).isInstanceOf(Valid.class);
    assertRefused(EXPIRES, "expired");
  }

  @Test
  void itSaysWhatWasSigned() {
    assertThat(at(ISSUED)).isEqualTo(new Valid(Samples.claims(Samples.content())));
  }

  private Outcome at(Instant moment) {
    return verifier.verify(JWS, Samples.content(), moment);
  }

  private void assertRefused(Instant moment, String reason) {
    assertThat(at(moment))
        .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
