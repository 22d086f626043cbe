package io.candor.moderation.detecting.grounding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Units that are a multiple of one another: 1500 m is 1,5 km. */
final class Measures {

  private static final MathContext DIGITS = new MathContext(12);

  /** How many of the smallest each is. */
  private static final List<Map<String, Integer>> KINDS =
      List.of(
          Map.of("mm", 1, "cm", 10, "m", 1_000, "km", 1_000_000),
          Map.of("g", 1, "kg", 1_000, "t", 1_000_000),
          Map.of("ml", 1, "cl", 10, "dl", 100, "l", 1_000),
          Map.of("s", 1, "min", 60, "h", 3_600, "day", 86_400, "week", 604_800),
          Map.of("month", 1, "year", 12),
          Map.of("inch", 1, "ft", 12, "yd", 36, "mi", 63_360),
          Map.of("oz", 1, "lb", 16));

  private Measures() {}

  static boolean has(String unit) {
    return KINDS.stream().anyMatch(kind -> kind.containsKey(unit));
  }

  /** Stands for a unit that nobody wrote: what was written is said in it, too. */
  static String converted(String unit) {
    return "=" + unit;
  }

  /** Gives the same amount in each unit of its kind. */
  static void convert(BigDecimal value, String unit, BiConsumer<BigDecimal, String> taker) {
    for (var kind : KINDS) {
      if (kind.containsKey(unit)) {
        var own = value.multiply(size(kind, unit));
        kind.keySet()
            .forEach(to -> taker.accept(own.divide(size(kind, to), DIGITS), converted(to)));
      }
    }
  }

  private static BigDecimal size(Map<String, Integer> kind, String unit) {
    return BigDecimal.valueOf(kind.getOrDefault(unit, 1));
  }
}
