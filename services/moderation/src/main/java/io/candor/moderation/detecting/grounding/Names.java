package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.folding.Folded;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names that a source has not: capitals that no sentence, line or quotation explains. */
final class Names {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d,] )\\p{Lu}[\\p{L}’'-]{0,40}(?: \\p{Lu}[\\p{L}’'-]{0,40}){0,6}");

  private static final int LINE = 200;
  private static final int LONGEST_ABBREVIATION = 4;

  /** Every noun has a capital there. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de");

  private static final Set<String> NO_NAMES = noNames();

  private Names() {}

  static Stream<Match> unknown(String text, String language, Source source) {
    if (CAPITAL_NOUNS.contains(language)) {
      return Stream.empty();
    }
    return NAME.matcher(text)
        .results()
        .filter(found -> !isTitle(text, found) && !known(found.group(), source))
        .map(found -> Match.at(found.start(), found.end()));
  }

  private static boolean known(String name, Source source) {
    for (var word : Folded.of(name).toString().split(" ")) {
      boolean names = word.length() > 1 && !NO_NAMES.contains(word);
      boolean initials = word.length() <= LONGEST_ABBREVIATION && source.hasInitials(word);
      if (names && !initials && !source.hasWord(word)) {
        return false;
      }
    }
    return true;
  }

  /** In a line where most words have capitals, the first aside, they name nobody. */
  private static boolean isTitle(String text, MatchResult found) {
    int start = Math.max(text.lastIndexOf('\n', found.start()) + 1, found.start() - LINE);
    int line = text.indexOf('\n', found.end());
    int end = Math.min(line < 0 ? text.length() : line, found.end() + LINE);
    var words =
        Arrays.stream(text.substring(start, end).split("\\s+"))
            .skip(1)
            .filter(word -> word.length() > 3)
            .toList();
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() >= 4 && capitals * 3 > words.size() * 2L;
  }

  private static Set<String> noNames() {
    Set<String> words = new HashSet<>(Set.of("ll", "ve", "re"));
    for (var month : Month.values()) {
      words.add(Folded.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toString());
    }
    for (var day : DayOfWeek.values()) {
      words.add(Folded.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toString());
    }
    return Set.copyOf(words);
  }
}
