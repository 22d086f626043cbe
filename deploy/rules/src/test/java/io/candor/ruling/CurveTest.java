package io.candor.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurveTest {

  private final Curve curve = new Curve();

  @Test
  void isOneWhereAllThatHarmsComesFirst() {
    curve.add(0.9, true);
    curve.add(0.8, true);
    curve.add(0.1, false);

    assertThat(curve.area()).isEqualTo(1);
  }

  /** Precision 1/2 at the first half of what harms, 2/3 at all of it. */
  @Test
  void isTheMeanOfThePrecisions() {
    curve.add(0.9, false);
    curve.add(0.8, true);
    curve.add(0.7, true);

    assertThat(curve.area()).isCloseTo((1.0 / 2 + 2.0 / 3) / 2, within(1e-9));
  }

  @Test
  void equalScoresSayNothing() {
    curve.add(0.5, true);
    curve.add(0.5, false);
    curve.add(0.5, false);
    curve.add(0.5, false);

    assertThat(curve.area()).isEqualTo(0.25);
  }
}
