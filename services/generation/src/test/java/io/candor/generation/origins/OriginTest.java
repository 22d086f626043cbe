package io.candor.generation.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "digitalCreation, BY_RULE, true",
    "humanEdits, MADE, true",
    "algorithmicMedia, CHANGED, true",
    "algorithmicMedia, BY_RULE, false",
    "compositeWithTrainedAlgorithmicMedia, MADE, true",
    "compositeSynthetic, CHANGED, false",
    "trainedAlgorithmicMedia, MADE, false",
    "digitalCreation, NOT_AI, false",
    // a person must decide anyway
    "undeclared, MADE, false",
    "composite, MADE, false"
  })
  void onlyWhatIsReleasedAndSaysLessTakesBack(String declared, Origin told, boolean takesBack) {
    assertThat(Origin.takesBack(declared, told)).isEqualTo(takesBack);
  }

  @ParameterizedTest
  @CsvSource({
    "digitalCreation, true",
    "digitalCapture, true",
    "algorithmicMedia, false",
    "trainedAlgorithmicMedia, false",
    "undeclared, false"
  })
  void peopleMadeWhatIsDecidedAndNotAis(String declared, boolean human) {
    assertThat(Origin.human(declared)).isEqualTo(human);
  }
}
