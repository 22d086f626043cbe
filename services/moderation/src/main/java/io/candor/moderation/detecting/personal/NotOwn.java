package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;
import java.util.Locale;

/**
 * Lets pass what the brand says of itself: a number or an address on the internet of whoever
 * answers for it, as it stands in the brand's {@code responsible}.
 */
public record NotOwn(Detector detector) implements Detector {

  /** A number with its country's code, and without: they end alike. */
  private static final int SAME_DIGITS = 9;

  @Override
  public List<Match> find(Passage passage) {
    var found = detector.find(passage);
    var own = passage.known().own();
    if (found.isEmpty() || own.isEmpty()) {
      return found;
    }
    var all = words(new Passage(own, passage.language(), passage.known()));
    return found.stream()
        .filter(match -> all.stream().noneMatch(one -> isSame(one, bare(passage, match))))
        .toList();
  }

  private List<String> words(Passage own) {
    return detector.find(own).stream().map(match -> bare(own, match)).toList();
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || (one.length() > SAME_DIGITS && end(one).equals(end(other)));
  }

  /** The last digits of a number; all of anything else. */
  private static String end(String words) {
    boolean number = words.chars().allMatch(Character::isDigit);
    return number ? words.substring(Math.max(0, words.length() - SAME_DIGITS)) : words;
  }

  private static String bare(Passage passage, Match match) {
    return passage
        .text()
        .substring(match.start(), match.end())
        .replaceAll("[ \\u00a0\\u202f()+/]|(?<=\\d)[.-](?=\\d)", "")
        .toLowerCase(Locale.ROOT);
  }
}
