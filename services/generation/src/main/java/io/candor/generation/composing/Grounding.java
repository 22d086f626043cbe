package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds figures, dates and names that a text has and its source has not. */
public final class Grounding {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d+(?:[ .,\\u00a0\\u202f]\\d{3})*(?!\\d)(?:[.,]\\d+)?(?:[ \\u00a0\\u202f]?%)?");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
              + "novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|"
              + "december)(?:\\s+\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}",
          FLAGS);

  // a capital that no sentence, line or quotation mark explains
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll}\\d,;] )\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*");

  private Grounding() {}

  /** What is not supported, in the order of the text. */
  public static List<UnsupportedFact> unsupported(String text, String known, String language) {
    List<UnsupportedFact> found = new ArrayList<>();
    var figures = figures(known);
    collect(text, "figure", FIGURE, w -> figures.contains(figure(w, language)), found);
    var plain = plain(known);
    collect(text, "date", DATE, w -> plain.contains(plain(w)), found);
    if (!language.equals("de")) { // where every noun has a capital
      collect(text, "name", NAME, w -> plain.contains(plain(w)), found);
    }
    found.sort(Comparator.comparingInt(UnsupportedFact::start));
    return List.copyOf(found);
  }

  private static void collect(
      String text, String kind, Pattern pattern, Known known, List<UnsupportedFact> into) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!known.is(matcher.group())) {
        into.add(new UnsupportedFact(kind, matcher.group(), matcher.start(), matcher.end()));
      }
    }
  }

  /** Each figure in both readings: a source may come from another language. */
  private static Set<String> figures(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .flatMap(r -> Stream.of(figure(r.group(), "en"), figure(r.group(), "fr")))
        .collect(Collectors.toSet());
  }

  /** One spelling for a figure: 4,281 in English, 4.281 and 4 281 elsewhere; the unit is kept. */
  private static String figure(String words, String language) {
    var bare = words.replaceAll("[ \\u00a0\\u202f]", "");
    var unit = bare.endsWith("%") ? "%" : "";
    var groups = language.equals("en") ? "," : "\\.";
    var number = bare.replace("%", "").replaceAll("(?<=\\d)" + groups + "(?=\\d{3}(?!\\d))", "");
    return number.replace(',', '.').replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "") + unit;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+|\\u00a0|\\u202f", " ");
  }

  /** Whether the source has it. */
  private interface Known {
    boolean is(String words);
  }
}
