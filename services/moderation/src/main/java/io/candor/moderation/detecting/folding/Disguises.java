package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Other readings of a text whose author may hide words: digits and signs for letters (c0n), spaced
 * letters (c o n), letters drawn out (connnn). Empty for a text that does none of it.
 */
public final class Disguises {

  private static final String SIGNS = "@$€!|0134578+";
  private static final String LETTERS = "aseiioieastbt";
  private static final int LONG_RUN = 3;

  private Disguises() {}

  /** The readings that differ from the plain one. */
  public static List<Folded> of(String text, Folded plain) {
    var signs = hasSigns(text) ? withoutSigns(text) : plain;
    var joined = joined(signs);
    List<Folded> readings = new ArrayList<>();
    if (joined != plain) {
      readings.add(joined);
    }
    var single = collapsed(joined, 1);
    if (single != joined) {
      readings.add(single);
      readings.add(collapsed(joined, 2));
    }
    return readings;
  }

  private static boolean hasSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSign(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** A digit or sign next to a letter; an exclamation mark only between two. */
  private static boolean isSign(String text, int i) {
    char c = text.charAt(i);
    if (SIGNS.indexOf(c) < 0) {
      return false;
    }
    boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return c == '!' ? before && after : before || after;
  }

  private static Folded withoutSigns(String text) {
    var builder = new FoldedBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      int sign = codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? SIGNS.indexOf(codePoint) : -1;
      if (sign >= 0 && (isSign(text, i) || (codePoint != '!' && besideSign(text, i)))) {
        builder.add(LETTERS.substring(sign, sign + 1), codePoint, i, next);
      } else {
        builder.add(codePoint, i, next);
      }
      i = next;
    }
    return builder.build();
  }

  /** Two signs in a row stand for two letters: a55. */
  private static boolean besideSign(String text, int i) {
    return (i > 0 && isSign(text, i - 1)) || (i + 1 < text.length() && isSign(text, i + 1));
  }

  /** Three or more words of one letter each are one word, as far as the gaps are equally wide. */
  private static Folded joined(Folded reading) {
    var kept = new boolean[reading.length()];
    Arrays.fill(kept, true);
    boolean changed = false;
    int i = 0;
    while (i < reading.length()) {
      int end = spacedUntil(reading, i);
      if (end - i >= 2 * LONG_RUN - 1) {
        join(reading, i, end, kept);
        changed = true;
      }
      i = Math.max(end, reading.wordEnd(i)) + 1;
    }
    return changed ? reading.keeping(kept) : reading;
  }

  /** Takes the narrowest gaps out of a row; wider ones part words. */
  private static void join(Folded reading, int start, int end, boolean[] kept) {
    int narrowest = Integer.MAX_VALUE;
    for (int i = start + 1; i < end; i += 2) {
      narrowest = Math.min(narrowest, gap(reading, i));
    }
    for (int i = start + 1; i < end; i += 2) {
      kept[i] = gap(reading, i) > narrowest;
    }
  }

  private static int gap(Folded reading, int space) {
    return reading.from(space + 1) - reading.to(space - 1);
  }

  /** The end of the row of single letters that starts here. */
  private static int spacedUntil(Folded reading, int start) {
    int end = start;
    int i = start;
    while (i < reading.length() && Character.isLetter(reading.at(i)) && reading.endsWord(i + 1)) {
      end = i + 1;
      i += 2;
    }
    return end;
  }

  /** Runs of three and more equal letters become this many. */
  private static Folded collapsed(Folded reading, int most) {
    var kept = new boolean[reading.length()];
    boolean changed = false;
    int i = 0;
    while (i < reading.length()) {
      int end = i;
      while (end < reading.length() && reading.at(end) == reading.at(i)) {
        end++;
      }
      boolean run = end - i >= LONG_RUN && Character.isLetter(reading.at(i));
      for (int k = i; k < end; k++) {
        kept[k] = !run || k - i < most;
      }
      changed |= run;
      i = end;
    }
    return changed ? reading.keeping(kept) : reading;
  }
}
