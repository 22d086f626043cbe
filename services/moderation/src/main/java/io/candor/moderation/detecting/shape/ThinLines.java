package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs of lines with one letter, digit or emoji each, or none: more of them than a countdown or an
 * acrostic has are there to fill room.
 */
final class ThinLines {

  private static final int MOST_IN_A_ROW = 7;
  private static final Pattern GLYPH = Pattern.compile("\\X");

  private ThinLines() {}

  static List<Match> in(String text) {
    List<Match> found = new ArrayList<>();
    int run = 0;
    int lines = 0;
    int line = 0;
    while (line < text.length() && found.size() < Detector.MOST) {
      int end = lineEnd(text, line);
      boolean thin = isThin(text, line, end);
      lines += thin ? 1 : 0;
      if (lines > MOST_IN_A_ROW && (!thin || end == text.length())) {
        found.add(Match.at(run, thin ? end : line));
      }
      if (!thin) {
        run = end;
        lines = 0;
      }
      line = end;
    }
    return found;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !Glyphs.breaksLine(text, end)) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  /** A flag or a family is one glyph of several signs. */
  private static boolean isThin(String text, int start, int end) {
    var glyphs = GLYPH.matcher(text).region(start, end);
    int solid = 0;
    while (solid < 2 && glyphs.find()) {
      solid += Glyphs.isSolid(text, glyphs.start()) ? 1 : 0;
    }
    return solid < 2;
  }
}
