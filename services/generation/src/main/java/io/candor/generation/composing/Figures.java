package io.candor.generation.composing;

import io.candor.contracts.UnsupportedFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures, in digits or in words, whatever their spelling. */
final class Figures {

  private static final String GROUP = "[ .,'’\\u00a0\\u202f]\\d{3}(?!\\d)";
  private static final String SPACE = "[ \\u00a0\\u202f]?";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,3}(?:"
              + GROUP
              + ")+|\\d+)(?:[.,]\\d+)?(?:"
              + SPACE
              + "(?:%|pour cent|percent|per cent|prozent))?",
          Pattern.CASE_INSENSITIVE);

  private Figures() {}

  static List<UnsupportedFact> unsupported(String text, String known, String language) {
    var figures = of(known);
    return Stream.concat(
            in(text)
                .filter(m -> !Dates.covers(text, m))
                .filter(m -> !isKnown(plain(m, language), known, figures)),
            NumberWords.in(text).filter(m -> !NumberWords.known(m.group(), known, figures)))
        .map(m -> new UnsupportedFact("figure", m.group(), m.start(), m.end()))
        .toList();
  }

  private static boolean isKnown(String figure, String known, Set<String> figures) {
    return figures.contains(figure) || NumberWords.spelled(figure, known);
  }

  /** The spans of the figures in digits. */
  static Stream<MatchResult> in(String text) {
    return FIGURE.matcher(text).results();
  }

  /** Each figure in both readings: a source may come from another language. */
  static Set<String> of(String text) {
    return in(text)
        .flatMap(m -> Stream.of(plain(m, "en"), plain(m, "fr")))
        .collect(Collectors.toSet());
  }

  /** One spelling for a figure: 4,281 in English, 4.281 and 4 281 elsewhere; a share stays one. */
  static String plain(MatchResult match, String language) {
    var words = match.group().toLowerCase(Locale.ROOT);
    var share = words.matches(".*(?:%|cent|prozent)$") ? "%" : "";
    var digits = words.replaceAll("[^\\d.,]", "");
    var groups = language.equals("en") ? "," : "\\.";
    var number = digits.replaceAll("(?<=\\d)" + groups + "(?=\\d{3}(?!\\d))", "");
    return number.replace(',', '.').replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "")
        + share;
  }
}
