package io.candor.moderation.detecting.grounding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Numbers, each with the units that it is said in. */
final class Amounts {

  private final Map<BigDecimal, Set<String>> units = new HashMap<>();

  void add(BigDecimal value, String unit) {
    units.computeIfAbsent(value.stripTrailingZeros(), key -> new HashSet<>()).add(unit);
  }

  /** Whether it has this number, in whatever unit. */
  boolean has(BigDecimal value) {
    return units.containsKey(value.stripTrailingZeros());
  }

  /**
   * Whether it has this number in this unit, or in another that measures the same. A number without
   * a unit may stand for one with any, never for a percentage; a measure may stand for a number
   * whose unit was not read.
   */
  boolean has(BigDecimal value, String unit) {
    var known = units.getOrDefault(value, Set.of());
    return known.contains(unit)
        || known.contains(Measures.converted(unit))
        || (Measures.has(unit) && known.contains(""))
        || (unit.isEmpty() && known.stream().anyMatch(Units::mayBeLeftOut));
  }

  void forEach(BiConsumer<BigDecimal, String> taker) {
    units.forEach((value, all) -> all.forEach(unit -> taker.accept(value, unit)));
  }
}
