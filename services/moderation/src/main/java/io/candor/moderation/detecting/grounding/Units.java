package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.folding.Folded;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** What stands beside a number and changes what it says. */
final class Units {

  static final String PERCENT = "percent";
  private static final Unit NONE = new Unit("", BigDecimal.ONE);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

  private static final Map<String, Unit> WORDS =
      Map.ofEntries(
          unit("percent", PERCENT),
          unit("pour", PERCENT),
          unit("per", PERCENT),
          unit("prozent", PERCENT),
          unit("por", PERCENT),
          unit("procent", PERCENT),
          unit("euro", "€"),
          unit("euros", "€"),
          unit("eur", "€"),
          unit("dollar", "$"),
          unit("dollars", "$"),
          unit("usd", "$"),
          unit("k", "", THOUSAND),
          unit("mille", "", THOUSAND),
          unit("thousand", "", THOUSAND),
          unit("tausend", "", THOUSAND),
          unit("mila", "", THOUSAND),
          unit("mil", "", THOUSAND),
          unit("duizend", "", THOUSAND),
          unit("million", "", MILLION),
          unit("millions", "", MILLION),
          unit("millionen", "", MILLION),
          unit("mio", "", MILLION),
          unit("millones", "", MILLION),
          unit("milioni", "", MILLION),
          unit("milhao", "", MILLION),
          unit("milhoes", "", MILLION),
          unit("miljoen", "", MILLION),
          unit("milliard", "", MILLIARD),
          unit("milliards", "", MILLIARD),
          unit("milliarden", "", MILLIARD),
          unit("billion", "", MILLIARD),
          unit("billions", "", MILLIARD),
          unit("bilhao", "", MILLIARD),
          unit("bilhoes", "", MILLIARD),
          unit("miljard", "", MILLIARD));

  /** Words of two: a hundred must follow. */
  private static final Map<String, Set<String>> SECOND =
      Map.of("pour", Set.of("cent"), "per", Set.of("cent"), "por", Set.of("ciento", "cento"));

  /**
   * A unit, and what the number is to be multiplied with.
   *
   * @param unit empty for none
   */
  record Unit(String unit, BigDecimal times) {}

  private Units() {}

  /** Whether a number may be said without it. */
  static boolean mayBeLeftOut(String unit) {
    return !unit.equals(PERCENT) && !unit.startsWith(Measures.converted(""));
  }

  /** The unit behind a number that ends here. */
  static Unit after(String text, int end) {
    int start = end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end;
    if (start >= text.length()) {
      return NONE;
    }
    var sign = sign(text.charAt(start));
    return sign.isEmpty() ? word(text, start) : new Unit(sign, BigDecimal.ONE);
  }

  /** The currency sign before a number that starts here. */
  static String before(String text, int start) {
    return start == 0 ? "" : sign(text.charAt(start - 1)).replace(PERCENT, "");
  }

  private static Unit word(String text, int start) {
    var first = wordAt(text, start);
    var unit = WORDS.getOrDefault(first, NONE);
    if (unit.equals(NONE)) {
      return measure(text, start, first);
    }
    var second = SECOND.get(first);
    if (second == null) {
      return unit;
    }
    var next = wordAt(text, Math.min(text.length(), start + first.length() + 1));
    return second.stream().anyMatch(next::startsWith) ? unit : NONE;
  }

  /** Not "2 l'aiment", "12 m²" or "90 km/h", and a capital alone is no measure: 5 M, 4G. */
  private static Unit measure(String text, int start, String word) {
    var unit = MeasureWords.unit(word);
    int end = start + word.length();
    boolean goesOn = end < text.length() && "'’²³/0123456789".indexOf(text.charAt(end)) >= 0;
    boolean capital = word.length() == 1 && Character.isUpperCase(text.charAt(start));
    return unit.isEmpty() || goesOn || capital ? NONE : new Unit(unit, BigDecimal.ONE);
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == start ? "" : Folded.of(text.substring(start, end)).toString();
  }

  private static String sign(char c) {
    return switch (c) {
      case '%', '\uFF05', '\u066A' -> PERCENT;
      case '€', '$', '£', '¥' -> Character.toString(c);
      default -> "";
    };
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }

  private static Map.Entry<String, Unit> unit(String word, String unit) {
    return Map.entry(word, new Unit(unit, BigDecimal.ONE));
  }

  private static Map.Entry<String, Unit> unit(String word, String unit, BigDecimal times) {
    return Map.entry(word, new Unit(unit, times));
  }
}
