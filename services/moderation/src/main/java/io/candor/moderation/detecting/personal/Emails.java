package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.words.PatternOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds e-mail addresses; a handle such as {@code @name@server.social} is none. */
public final class Emails implements Detector {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 255;
  private static final String OPEN = " ?[\\[({] ?";
  private static final String CLOSE = " ?[\\])}] ?";
  private static final String DOT =
      "(?:" + OPEN + "(?i:dot|\\.|point|punkt|punto|punt)" + CLOSE + "|\\.)";

  /** As people write them against robots: {@code jo [at] example (dot) org}. */
  private static final Detector HIDDEN =
      new PatternOf(
          "[\\p{L}\\p{N}._%+-]{1,64}"
              + OPEN
              + "(?i:at|@|arobase|arroba|chiocciola)"
              + CLOSE
              + "[\\p{L}\\p{N}-]{1,63}(?:"
              + DOT
              + "[\\p{L}\\p{N}-]{1,63}){0,3}"
              + DOT
              + "\\p{Ll}{2,24}",
          List.of("[", "(", "{"));

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    var text = passage.text();
    for (int at = text.indexOf('@');
        at >= 0 && found.size() < MOST;
        at = text.indexOf('@', at + 1)) {
      int start = local(text, at);
      int end = domain(text, at + 1);
      boolean handle = start > 0 && text.charAt(start - 1) == '@';
      if (start < at && end > at + 1 && !handle) {
        found.add(Match.at(start, end));
      }
    }
    HIDDEN.find(passage).stream()
        .limit(MOST - found.size())
        .filter(hidden -> found.stream().noneMatch(plain -> overlap(plain, hidden)))
        .toList()
        .forEach(found::add);
    return found.stream().sorted(Comparator.comparingInt(Match::start)).toList();
  }

  private static boolean overlap(Match one, Match other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static int local(String text, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST_LOCAL) && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && text.charAt(start) == '.') {
      start++;
    }
    return start;
  }

  /** Behind a domain with at least one dot and a last label of letters; its own start without. */
  private static int domain(String text, int start) {
    int reach = Math.min(text.length(), start + LONGEST_DOMAIN);
    int end = start;
    while (end < reach && (isLabel(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int dot = start + text.substring(start, end).lastIndexOf('.');
    boolean named = dot > start && isLabel(text.charAt(dot - 1)) && end - dot > 2;
    return named && text.substring(dot + 1, end).chars().allMatch(Character::isLetter)
        ? end
        : start;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
