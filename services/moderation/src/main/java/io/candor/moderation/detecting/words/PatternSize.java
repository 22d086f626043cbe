package io.candor.moderation.detecting.words;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern grows when its repetitions are written out. RE2J has no bound of its own:
 * {@code ((a{1000}){1000}){1000}} would need a thousand million steps, and memory for each.
 */
final class PatternSize {

  /** Far above what shipped packs need. */
  private static final int MOST = 2_000;

  private static final int LONGEST = 1_000;
  private static final int DEEPEST = 20;
  private final String pattern;
  private final Deque<Long> outer = new ArrayDeque<>();
  private long size;
  private long last;
  private int at;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  /** An IllegalArgumentException says what is too much of it. */
  static void check(String pattern) {
    require(pattern.length() <= LONGEST, "it is longer than " + LONGEST + " characters");
    require(!pattern.contains("\\Q"), "it quotes by \\Q: write a \\ before each character instead");
    new PatternSize(pattern).measure();
  }

  private void measure() {
    while (at < pattern.length()) {
      switch (pattern.charAt(at)) {
        case '\\' -> atom(escaped());
        case '[' -> atom(set());
        case '(' -> open();
        case ')' -> close();
        case '{' -> repeat();
        default -> atom(1);
      }
      require(size <= MOST, "its repetitions written out have more than " + MOST + " steps");
    }
  }

  /** Takes so many characters as one step. */
  private void atom(int length) {
    at += length;
    last = 1;
    size++;
  }

  private int escaped() {
    int end = pattern.indexOf('}', at);
    boolean named = pattern.startsWith("\\p{", at) || pattern.startsWith("\\P{", at);
    boolean coded = pattern.startsWith("\\x{", at);
    return (named || coded) && end > 0 ? end - at + 1 : 2;
  }

  /** A closing bracket that comes first, behind the sign of negation or not, is one of the set. */
  private int set() {
    int end = pattern.startsWith("[^", at) ? at + 2 : at + 1;
    end = pattern.startsWith("]", end) ? end + 1 : end;
    while (end < pattern.length() && pattern.charAt(end) != ']') {
      end = after(end);
    }
    return end - at + 1;
  }

  private int after(int place) {
    if (pattern.charAt(place) == '\\') {
      return place + 2;
    }
    int named = pattern.startsWith("[:", place) ? pattern.indexOf(":]", place + 2) : -1;
    return named < 0 ? place + 1 : named + 2;
  }

  private void open() {
    require(outer.size() < DEEPEST, "its groups are nested deeper than " + DEEPEST);
    outer.push(size);
    size = 0;
    at++;
  }

  private void close() {
    require(!outer.isEmpty(), "it closes a group that it does not open");
    last = size + 1;
    size = outer.pop() + last;
    at++;
  }

  /** What is no repetition is a brace. */
  private void repeat() {
    int end = pattern.indexOf('}', at);
    var times = end < 0 ? "" : pattern.substring(at + 1, end);
    if (!times.matches("\\d{1,4}(,\\d{0,4})?")) {
      atom(1);
      return;
    }
    int comma = times.indexOf(',');
    var most = comma < 0 || comma == times.length() - 1 ? times.replace(",", "") : times;
    long factor = Math.max(1, Long.parseLong(most.substring(most.indexOf(',') + 1)));
    size += last * (factor - 1);
    last *= factor;
    at = end + 1;
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
