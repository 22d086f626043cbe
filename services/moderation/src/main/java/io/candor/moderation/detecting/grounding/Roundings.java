package io.candor.moderation.detecting.grounding;

import java.util.EnumMap;
import java.util.Map;

/** What the figures of a source become when rounded; made when first asked for. */
final class Roundings {

  private final Amounts exact;
  private final Map<Rounding, Amounts> made = new EnumMap<>(Rounding.class);

  Roundings(Amounts exact) {
    this.exact = exact;
  }

  boolean has(Figure figure, Rounding rounding) {
    var rounded = made.computeIfAbsent(rounding, this::round);
    return figure.values().stream().anyMatch(value -> rounded.has(value, figure.unit()));
  }

  private Amounts round(Rounding rounding) {
    var rounded = new Amounts();
    exact.forEach((value, unit) -> rounding.of(value, less -> rounded.add(less, unit)));
    return rounded;
  }
}
