package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Folded;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a source says, ready to be compared with. */
final class Source {

  private static final String NO_UNIT = "";
  private static final int STEM = 5;
  private final Map<BigDecimal, Set<String>> figures = new HashMap<>();

  /** Years by month and day, or by month alone; 0 for a date without one. */
  private final Map<Integer, Set<Integer>> years = new HashMap<>();

  private final Set<String> stems = new HashSet<>();
  private final String initials;

  private Source(String text) {
    FigureScan.of(text).forEach(figure -> figure.values().forEach(v -> add(v, figure.unit())));
    DayScan.of(text).all().forEach(this::add);
    var first = new StringBuilder();
    for (var word : List.of(Folded.of(text).toString().split(" "))) {
      NumberWords.value(word).ifPresent(value -> add(value, NO_UNIT));
      stems.add(stem(word));
      first.append(word.isEmpty() ? ' ' : word.charAt(0));
    }
    initials = first.toString();
  }

  /** Of a passage that has one; read once. */
  static Source of(Passage passage) {
    return passage.once(Source.class, () -> new Source(String.valueOf(passage.known().source())));
  }

  /**
   * Whether it has this number in this unit. A number without a unit may stand for one with a
   * currency, never for a percentage.
   */
  boolean has(Figure figure) {
    return figure.values().stream().anyMatch(value -> has(value, figure.unit()));
  }

  /** Whether it has this date, and its year where one is named. */
  boolean has(Day day) {
    return day.readings().stream()
        .map(reading -> years.getOrDefault(reading, Set.of()))
        .anyMatch(known -> !known.isEmpty() && hasYear(day.year(), known));
  }

  /** Whether it has a folded word, or one that begins like it. */
  boolean hasWord(String word) {
    return stems.contains(stem(word));
  }

  /** Whether words in a row begin with the letters of an abbreviation. */
  boolean hasInitials(String letters) {
    return initials.contains(letters);
  }

  private boolean hasYear(int year, Set<Integer> known) {
    return year == 0
        || known.contains(year)
        || (known.contains(0)
            && figures.containsKey(BigDecimal.valueOf(year).stripTrailingZeros()));
  }

  private boolean has(BigDecimal value, String unit) {
    var units = figures.getOrDefault(value, Set.of());
    return units.contains(unit)
        || (unit.isEmpty() && units.stream().anyMatch(known -> !known.equals(Units.PERCENT)));
  }

  private void add(BigDecimal value, String unit) {
    figures.computeIfAbsent(value, key -> new HashSet<>()).add(unit);
  }

  private void add(Day day) {
    for (int reading : day.readings()) {
      years.computeIfAbsent(reading, key -> new HashSet<>()).add(day.year());
      years.computeIfAbsent(Day.monthOf(reading), key -> new HashSet<>()).add(day.year());
    }
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
