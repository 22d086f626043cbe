package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Match;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers and dates that a source has not. */
final class Claims {

  private static final Pattern NUMBERING = Pattern.compile("[.)\uFE0F\u20E3-].*", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("[ \\u00a0\\u202f]");

  private Claims() {}

  static Stream<Match> figures(String text, Source source) {
    var days = DayScan.of(text);
    return FigureScan.of(text).stream()
        .filter(figure -> !days.cover(figure.start(), figure.end()))
        .filter(figure -> !isNumbering(text, figure) && !isInName(text, figure))
        .filter(figure -> !source.has(figure) && !hasEach(text, figure, source))
        .filter(figure -> !isRounded(text, figure, source))
        .map(figure -> Match.at(figure.start(), figure.end()));
  }

  static Stream<Match> dates(String text, Source source) {
    return DayScan.of(text).all().stream()
        .filter(day -> !source.has(day))
        .map(day -> Match.at(day.start(), day.end()));
  }

  /** Said to be rounded, and rightly so. */
  private static boolean isRounded(String text, Figure figure, Source source) {
    return RoundingWords.before(text, figure.start())
        .filter(rounding -> source.rounds(figure, rounding))
        .isPresent();
  }

  /** What looks like one number with a space in it may be two. */
  private static boolean hasEach(String text, Figure figure, Source source) {
    var pieces = SPACE.split(text.substring(figure.start(), figure.end()));
    if (pieces.length < 2) {
      return false;
    }
    for (var piece : pieces) {
      if (!FigureScan.of(piece).stream().allMatch(source::has)) {
        return false;
      }
    }
    return true;
  }

  /** "1." or "2)" at the beginning of a line counts, and claims nothing. */
  private static boolean isNumbering(String text, Figure figure) {
    boolean first = figure.start() == 0 || text.charAt(figure.start() - 1) == '\n';
    return first
        && figure.end() - figure.start() <= 2
        && figure.end() < text.length()
        && NUMBERING.matcher(text.substring(figure.end(), figure.end() + 1)).matches();
  }

  /** A digit after a letter, in a tag, a mention or an address belongs to a name: H1N1, #Top10. */
  private static boolean isInName(String text, Figure figure) {
    int start = figure.start();
    while (start > 0
        && !Character.isWhitespace(text.charAt(start - 1))
        && figure.start() - start < 200) {
      start--;
    }
    var token = text.substring(start, figure.start());
    boolean afterLetter = !token.isEmpty() && Character.isLetter(token.charAt(token.length() - 1));
    return afterLetter || token.startsWith("#") || token.startsWith("@") || token.contains("://");
  }
}
