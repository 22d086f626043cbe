package io.candor.moderation.detecting.folding;

import java.util.Arrays;

/** Builds the reading of a text, one code point after the other. */
final class FoldedBuilder {

  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;
  private boolean gap;

  FoldedBuilder(int expected) {
    chars = new char[expected];
    from = new int[expected];
    to = new int[expected];
  }

  /** Adds a code point that stands from start to end. */
  void add(int codePoint, int start, int end) {
    add(Fold.of(codePoint), codePoint, start, end);
  }

  /** Adds a code point under another reading. */
  void add(String reading, int codePoint, int start, int end) {
    if (reading.equals(Fold.GAP)) {
      gap = true;
    } else if (!reading.isEmpty()) {
      letters(reading, start, end);
    } else if (length > 0 && !gap && Fold.isMark(codePoint)) {
      to[length - 1] = end;
    }
  }

  /** Adds a character as it is. */
  void put(char c, int start, int end) {
    append(c, start, end);
  }

  Folded build() {
    return new Folded(
        Arrays.copyOf(chars, length), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
  }

  private void letters(String reading, int start, int end) {
    if (gap && length > 0) {
      append(' ', start, start);
    }
    gap = false;
    for (int i = 0; i < reading.length(); i++) {
      append(reading.charAt(i), start, end);
    }
  }

  private void append(char c, int start, int end) {
    if (length == chars.length) {
      int more = Math.max(16, length * 2);
      chars = Arrays.copyOf(chars, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
    }
    chars[length] = c;
    from[length] = start;
    to[length] = end;
    length++;
  }
}
