package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of lines that say nothing, with which a label can be pushed out of sight: empty ones,
 * those of characters that nobody sees, and those of dots, dashes and other signs alone; else, of
 * lines with hardly anything.
 */
public final class BlankRun implements Detector {

  private final int most;
  private final int width;

  /**
   * Finds runs of more line breaks than these.
   *
   * @param width so many characters that say nothing are a line, since a channel breaks it
   */
  public BlankRun(int most, int width) {
    this.most = most;
    this.width = width;
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    var text = passage.text();
    int i = 0;
    while (i < text.length() && found.size() < MOST) {
      int end = emptyUntil(text, i);
      if (lines(text, i, end) > most) {
        found.add(between(text, i, end));
      }
      i = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
    }
    return found.isEmpty() ? ThinLines.in(text) : found;
  }

  private static int emptyUntil(String text, int start) {
    int i = start;
    while (i < text.length() && !Glyphs.isSolid(text, i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private int lines(String text, int start, int end) {
    int lines = 0;
    int column = 0;
    for (int i = start; i < end; i++) {
      boolean breaks = Glyphs.breaksLine(text, i);
      column += takesRoom(text.charAt(i)) ? 1 : 0;
      if (breaks || column > width) {
        lines++;
        column = 0;
      }
    }
    return lines;
  }

  /** Blank letters and symbols do, what is of no width does not. */
  private static boolean takesRoom(char c) {
    int type = Character.getType(c);
    return type != Character.FORMAT
        && type != Character.NON_SPACING_MARK
        && type != Character.CONTROL
        && !Character.isLowSurrogate(c);
  }

  /** From the first line break to the last: signs at the end of a sentence are not meant. */
  private static Match between(String text, int start, int end) {
    int first = start;
    while (first < end && !Glyphs.breaksLine(text, first)) {
      first++;
    }
    int last = end;
    while (last > first && !Glyphs.breaksLine(text, last - 1)) {
      last--;
    }
    return last > first ? Match.at(first, last) : Match.at(start, end);
  }
}
