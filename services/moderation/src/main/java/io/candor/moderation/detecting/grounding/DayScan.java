package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.folding.Folded;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a text: 3 mars 2026, March 3, 3/3/2026, 2026-03-03, mars 2026. */
public final class DayScan {

  private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it", "nl", "pt");
  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|\\.?º|\\.)?[ \\u00a0](?:of |de )?(\\p{L}{3,12})(?:(?: de)?[ \\u00a0](\\d{4})(?!\\d))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{Lu}\\p{L}{2,11}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})(?!\\d))?");
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})(?: de)?[ \\u00a0](\\d{4})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?![\\d])");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");

  private DayScan() {}

  /** All of them. */
  public static Days of(String text) {
    var days = new Days();
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      scan(text, days);
    }
    return days;
  }

  /** The surest forms first: they take the place of what they hold. */
  private static void scan(String text, Days days) {
    ISO.matcher(text).results().forEach(r -> days.add(r, numbers(r, 2, 3), year(r.group(1))));
    NUMBERS.matcher(text).results().forEach(r -> days.add(r, eitherWay(r), year(r.group(3))));
    DAY_FIRST.matcher(text).results().forEach(r -> days.add(r, named(r, 2, 1), year(r.group(3))));
    MONTH_FIRST.matcher(text).results().forEach(r -> days.add(r, named(r, 1, 2), year(r.group(3))));
    MONTH_AND_YEAR.matcher(text).results().forEach(r -> days.add(r, month(r), year(r.group(2))));
  }

  private static Set<Integer> numbers(MatchResult found, int month, int day) {
    return reading(Integer.parseInt(found.group(month)), Integer.parseInt(found.group(day)));
  }

  private static Set<Integer> eitherWay(MatchResult found) {
    Set<Integer> readings = new HashSet<>(numbers(found, 2, 1));
    readings.addAll(numbers(found, 1, 2));
    return readings;
  }

  private static Set<Integer> named(MatchResult found, int month, int day) {
    int number = monthOf(found.group(month));
    return number == 0 ? Set.of() : reading(number, Integer.parseInt(found.group(day)));
  }

  private static Set<Integer> month(MatchResult found) {
    int number = monthOf(found.group(1));
    return number == 0 ? Set.of() : Set.of(Day.of(number, 0));
  }

  private static Set<Integer> reading(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Set.of(Day.of(month, day))
        : Set.of();
  }

  private static int year(@Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    int year = Integer.parseInt(digits);
    return year < 100 ? 2000 + year : year;
  }

  private static int monthOf(String word) {
    return MONTHS.getOrDefault(Folded.of(word).toString(), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (var language : LANGUAGES) {
      for (var month : Month.values()) {
        var name = month.getDisplayName(TextStyle.FULL, Locale.of(language));
        months.put(Folded.of(name).toString(), month.getValue());
      }
    }
    return Map.copyOf(months);
  }
}
