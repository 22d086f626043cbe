package io.candor.publishing.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.publishing.channels.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

  @ParameterizedTest
  @CsvSource({
    "refused, refused, false, true",
    "refused, conflict, false, true",
    "refused, credentials-refused, true, false",
    "refused, gone, true, false",
    "refused, address-forbidden, true, false",
    "later, unreachable, true, false",
    "later, lease-over, false, false",
    "later, clearance, false, false",
    "unknown, timeout, true, false",
    "unknown, interrupted, false, false"
  })
  void tellsTroubleOfTheAccountFromThatOfAPostAndFromOurOwn(
      String what, String reason, boolean trouble, boolean works) {
    // Given
    var outcome =
        switch (what) {
          case "refused" -> new Outcome.Refused(reason, "");
          case "later" -> new Outcome.Later(reason, "");
          default -> new Outcome.Unknown(reason, "");
        };

    // When
    var found = Trouble.in(outcome);

    // Then
    assertThat(found.isPresent()).isEqualTo(trouble);
    assertThat(Trouble.none(outcome)).isEqualTo(works);
  }
}
