package io.candor.generation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanShareTest {

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "un deux, un deux, 0",
    "aaaa bbbb, aaaa cccc, 0.5",
    "aaaa bbbb, aaaa, 0.5",
    "aaaa, aaaa bbbb, 0.5",
    "aaaa, bbbb, 1",
    "'', bbbb, 1",
    "aaaa bbbb, bbbb aaaa, 0.5",
  })
  void isTheShareOfTheWordsThatWereChanged(String before, String after, double share) {
    assertThat(HumanShare.of(before, after)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({"'Un texte.', 'Un texte .'", "'Un  texte', 'Un texte'"})
  void isNeverNothingWhereSomethingWasChanged(String before, String after) {
    assertThat(HumanShare.of(before, after)).isEqualTo(0.01);
  }
}
