package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds runs of empty lines, with which a label can be pushed out of sight. */
public final class BlankRun implements Detector {

  private final int most;

  /** Finds runs of more line breaks than these. */
  public BlankRun(int most) {
    this.most = most;
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    var text = passage.text();
    int i = 0;
    while (i < text.length() && found.size() < MOST) {
      int end = blankUntil(text, i);
      if (end > i && text.substring(i, end).chars().filter(c -> c == '\n').count() > most) {
        found.add(Match.at(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private static int blankUntil(String text, int start) {
    int i = start;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2800';
  }
}
