package io.candor.moderation.detecting.grounding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Consumer;

/** How a figure may stand for one that is more exact, by the word before it. */
enum Rounding {
  /** About 4,300 for 4,281. */
  NEAR(RoundingMode.HALF_UP, false),
  /** Nearly 4,300: the figure is not reached. */
  BELOW(RoundingMode.HALF_UP, true),
  /** More than 4,200. */
  ABOVE(RoundingMode.FLOOR, false),
  /** Less than 4,300. */
  UNDER(RoundingMode.CEILING, true);

  private static final int MOST_DIGITS = 6;

  /** From 15 to 20 is a rounding, and a third more. */
  private static final BigDecimal TOLERANCE = BigDecimal.TEN;

  private final RoundingMode mode;
  private final boolean upOnly;

  Rounding(RoundingMode mode, boolean upOnly) {
    this.mode = mode;
    this.upOnly = upOnly;
  }

  /** Gives what a number is when rounded to fewer digits, as far as that is near it. */
  void of(BigDecimal exact, Consumer<BigDecimal> taker) {
    int most = Math.min(exact.precision() - 1, MOST_DIGITS);
    for (int digits = 1; digits <= most; digits++) {
      var rounded = exact.round(new MathContext(digits, mode));
      var off = rounded.subtract(exact);
      boolean near = off.abs().multiply(TOLERANCE).compareTo(exact) <= 0;
      if (near && off.signum() != 0 && (off.signum() > 0 || !upOnly)) {
        taker.accept(rounded);
      }
    }
  }
}
