package io.candor.generation.composing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers written out, in French and English; "un" and "one" are as often articles, so not they.
 */
final class NumberWords {

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("deux", "2"),
          Map.entry("two", "2"),
          Map.entry("trois", "3"),
          Map.entry("three", "3"),
          Map.entry("quatre", "4"),
          Map.entry("four", "4"),
          Map.entry("cinq", "5"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("sept", "7"),
          Map.entry("seven", "7"),
          Map.entry("huit", "8"),
          Map.entry("eight", "8"),
          Map.entry("neuf", "9"),
          Map.entry("nine", "9"),
          Map.entry("dix", "10"),
          Map.entry("ten", "10"),
          Map.entry("onze", "11"),
          Map.entry("eleven", "11"),
          Map.entry("douze", "12"),
          Map.entry("twelve", "12"),
          Map.entry("quinze", "15"),
          Map.entry("fifteen", "15"),
          Map.entry("vingt", "20"),
          Map.entry("twenty", "20"),
          Map.entry("trente", "30"),
          Map.entry("thirty", "30"),
          Map.entry("quarante", "40"),
          Map.entry("forty", "40"),
          Map.entry("cinquante", "50"),
          Map.entry("fifty", "50"),
          Map.entry("soixante", "60"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"),
          Map.entry("cent", "100"),
          Map.entry("hundred", "100"),
          Map.entry("mille", "1000"),
          Map.entry("thousand", "1000"));

  private static final Set<String> VAGUE =
      Set.of(
          "moitié",
          "tiers",
          "quart",
          "quarts",
          "dizaine",
          "dizaines",
          "douzaine",
          "centaine",
          "centaines",
          "millier",
          "milliers",
          "million",
          "millions",
          "milliard",
          "milliards",
          "half",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "billion",
          "billions",
          "double",
          "triple",
          "twice");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:"
              + String.join("|", VALUES.keySet())
              + "|"
              + String.join("|", VAGUE)
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  // "pour cent" is a unit, "neuf" is "new" behind a noun: "un café neuf"
  private static final Pattern NO_NUMBER =
      Pattern.compile("(?:(?:pour|per) |\\p{L}+ (?:tout |flambant )?)$", Pattern.CASE_INSENSITIVE);

  private NumberWords() {}

  static Stream<MatchResult> in(String text) {
    return NUMBER.matcher(text).results().filter(m -> !isNoNumber(m, text));
  }

  /** Whether the source says the same, in digits or in words. */
  static boolean known(String words, String known, Set<String> figures) {
    var word = words.toLowerCase(Locale.ROOT);
    var value = VALUES.get(word);
    return Texts.hasWords(known, word)
        || (value != null && (figures.contains(value) || spelled(value, known)));
  }

  /** Whether the source says this number (digits, no groups) in words. */
  static boolean spelled(String value, String known) {
    return VALUES.entrySet().stream()
        .anyMatch(e -> e.getValue().equals(value) && Texts.hasWords(known, e.getKey()));
  }

  private static boolean isNoNumber(MatchResult match, String text) {
    var before = text.substring(0, match.start());
    return switch (match.group().toLowerCase(Locale.ROOT)) {
      case "cent" -> before.matches("(?is).*(?:pour|per) $");
      case "neuf" -> NO_NUMBER.matcher(before).find();
      default -> false;
    };
  }
}
