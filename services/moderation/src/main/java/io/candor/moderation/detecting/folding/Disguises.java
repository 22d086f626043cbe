package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
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

  /** Three or more words of one letter each are one word. */
  private static Folded joined(Folded reading) {
    var kept = new boolean[reading.length()];
    boolean changed = false;
    int i = 0;
    while (i < reading.length()) {
      int end = spacedUntil(reading, i);
      boolean spaced = end - i >= 2 * LONG_RUN - 1;
      int stop = spaced ? end : wordEnd(reading, i) + 1;
      for (int k = i; k < Math.min(stop, reading.length()); k++) {
        kept[k] = !spaced || reading.at(k) != ' ';
      }
      if (spaced && end < reading.length()) {
        kept[end] = true;
      }
      changed |= spaced;
      i = spaced ? end + 1 : stop;
    }
    return changed ? reading.keeping(kept) : reading;
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

  private static int wordEnd(Folded reading, int start) {
    int end = start;
    while (!reading.endsWord(end)) {
      end++;
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
