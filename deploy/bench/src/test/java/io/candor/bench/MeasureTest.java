package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and what is wanted of them. */
class MeasureTest {

  @ParameterizedTest
  @CsvSource({"500, 500, true", "499.9, 500, false", "501, 500, true", "NaN, 500, false"})
  void anAimFromBelowIsMetAtIt(double value, double aim, boolean met) {
    assertThat(Measure.atLeast("a", value, "u", aim).met()).isEqualTo(met);
    assertThat(Measure.atLeast("a", value, "u", aim).aim()).isEqualTo("≥ 500");
  }

  @ParameterizedTest
  @CsvSource({"100, 100, true", "100.1, 100, false", "0, 100, true", "NaN, 100, false"})
  void anAimFromAboveIsMetAtIt(double value, double aim, boolean met) {
    assertThat(Measure.atMost("a", value, "u", aim).met()).isEqualTo(met);
    assertThat(Measure.atMost("a", value, "u", aim).aim()).isEqualTo("≤ 100");
  }

  @Test
  void whatIsOnlyContextHasNoAim() {
    assertThat(Measure.context("a", 1, "u")).isEqualTo(new Measure("a", 1, "u", null, null));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12.346, 12.35", "123.4, 123", "0.5, 0.50"})
  void numbersAreAsLongAsTheyAreUseful(double value, String text) {
    assertThat(Measure.number(value)).isEqualTo(text);
  }
}
