package io.candor.moderation.detecting.grounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the numbers of a text, however they are written: 4 281, 4,281, 4.281, 4281, 12 %, €5k. */
final class FigureScan {

  private static final int GROUP = 3;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?![\\d])|\\d{1,24})(?:[.,]\\d{1,12}(?!\\d))?");
  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
  private static final Pattern LAST_MARK = Pattern.compile("[.,](?=\\d{1,12}$)");

  private FigureScan() {}

  /** All of them, in the order of the text. */
  static List<Figure> of(String text) {
    List<Figure> figures = new ArrayList<>();
    NUMBER.matcher(text).results().forEach(found -> figures.add(figure(text, found)));
    return figures;
  }

  private static Figure figure(String text, MatchResult found) {
    var after = Units.after(text, found.end());
    var unit = after.unit().isEmpty() ? Units.before(text, found.start()) : after.unit();
    Set<BigDecimal> values = new LinkedHashSet<>();
    readings(found.group())
        .forEach(value -> values.add(value.multiply(after.times()).stripTrailingZeros()));
    return new Figure(found.start(), found.end(), values, unit);
  }

  /** Its last mark is a decimal point; before three digits it may be a separator too. */
  private static List<BigDecimal> readings(String number) {
    var whole = new BigDecimal(NOT_DIGITS.matcher(number).replaceAll(""));
    var mark = LAST_MARK.matcher(number);
    if (!mark.find()) {
      return List.of(whole);
    }
    int decimals = number.length() - mark.end();
    var decimal = whole.movePointLeft(decimals);
    return decimals == GROUP ? List.of(whole, decimal) : List.of(decimal);
  }
}
