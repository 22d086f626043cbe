package io.candor.generation.composing;

import io.candor.contracts.UnsupportedFact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates, in words or in digits, days of the week, and what is told from today. */
final class Dates {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final List<String> MONTHS =
      List.of(
          "janvier|january",
          "février|february",
          "mars|march",
          "avril|april",
          "mai|may",
          "juin|june",
          "juillet|july",
          "août|august",
          "septembre|september",
          "octobre|october",
          "novembre|november",
          "décembre|december");
  private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/-])(?:(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>"
              + MONTH
              + ")(?!\\p{L})(?:,?\\s+(?<year>\\d{4}))?"
              + "|(?<month2>"
              + MONTH
              + ")\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year2>\\d{4}))?"
              + "|(?<day3>\\d{1,2})[/.](?<month3>\\d{1,2})(?:[/.](?<year3>\\d{2,4}))(?!\\d)"
              + "|(?<year4>\\d{4})-(?<month4>\\d{2})-(?<day4>\\d{2}))",
          FLAGS);

  private static final Pattern NEAR =
      Pattern.compile(
          "(?<!\\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
              + "demain|après-demain|hier|ce soir|ce week-end|tomorrow|yesterday|tonight|this weekend)(?!\\p{L})",
          FLAGS);

  /** A day; the year where one is said. */
  private record Day(int day, int month, Optional<Integer> year) {

    /** Whether this says nothing that the other does not. */
    boolean within(Day known) {
      return day == known.day
          && month == known.month
          && (year.isEmpty() || year.equals(known.year));
    }
  }

  private Dates() {}

  static List<UnsupportedFact> unsupported(String text, String known) {
    var days = DATE.matcher(known).results().map(Dates::day).toList();
    return Stream.concat(
            DATE.matcher(text).results().filter(m -> days.stream().noneMatch(day(m)::within)),
            NEAR.matcher(text).results().filter(m -> !Texts.hasWords(known, m.group())))
        .map(m -> new UnsupportedFact("date", m.group(), m.start(), m.end()))
        .toList();
  }

  /** Whether a figure is part of a date, which is judged as a whole. */
  static boolean covers(String text, MatchResult figure) {
    return DATE.matcher(text)
        .results()
        .anyMatch(m -> m.start() <= figure.start() && figure.end() <= m.end());
  }

  private static Day day(MatchResult match) {
    var year = Optional.ofNullable(first(match, "year", "year2", "year3", "year4"));
    return new Day(
        Integer.parseInt(String.valueOf(first(match, "day", "day2", "day3", "day4"))),
        month(String.valueOf(first(match, "month", "month2", "month3", "month4"))),
        year.map(y -> Integer.parseInt(y.length() == 2 ? "20" + y : y)));
  }

  private static int month(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    var name = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (List.of(MONTHS.get(i).split("\\|")).contains(name)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(words);
  }

  private static @org.jspecify.annotations.Nullable String first(MatchResult match, String... of) {
    for (var name : of) {
      if (match.group(name) != null) {
        return match.group(name);
      }
    }
    return null;
  }
}
