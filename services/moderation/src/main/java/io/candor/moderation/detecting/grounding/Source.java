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
  private final Amounts figures = new Amounts();
  private final Roundings roundings = new Roundings(figures);

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

  /** Whether it has this number in this unit, or the same amount in another. */
  boolean has(Figure figure) {
    return figure.values().stream().anyMatch(value -> figures.has(value, figure.unit()));
  }

  /** Whether one of its numbers is this when rounded. */
  boolean rounds(Figure figure, Rounding rounding) {
    return roundings.has(figure, rounding);
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
        || (known.contains(0) && figures.has(BigDecimal.valueOf(year)));
  }

  private void add(BigDecimal value, String unit) {
    figures.add(value, unit);
    Measures.convert(value, unit, figures::add);
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
