package io.candor.moderation.detecting;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the sentences of a text end, and what of it is quoted. */
public final class Layout {

  private static final int LONGEST_QUOTATION = 1000;
  private static final String ENDS = ".!?…;\n";
  private static final String BREAKS = ",:;()–—";
  private static final String OPENING = "«“„\"‘'»";
  private static final List<String> CLOSING = List.of("»", "”", "“”\"", "\"", "’", "'", "«");
  private static final String APOSTROPHES = "‘’'";

  private final String text;
  private final int[] ends;
  private final NavigableMap<Integer, Integer> quotations;
  private final int[] words;
  private final int[] breaks;

  private Layout(String text, int[] ends, NavigableMap<Integer, Integer> quotations) {
    this.text = text;
    this.ends = ends;
    this.quotations = quotations;
    this.words = new int[text.length() + 1];
    this.breaks = new int[text.length() + 1];
    count();
  }

  /** Counts once, so that no distance is ever measured by reading. */
  private void count() {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words[i + 1] = words[i] + (letter && !inside ? 1 : 0);
      breaks[i + 1] = breaks[i] + (BREAKS.indexOf(c) >= 0 ? 1 : 0);
      inside = letter;
    }
  }

  static Layout of(String text) {
    return new Layout(text, sentenceEnds(text), quotations(text));
  }

  /** Whether two places are in the same sentence. */
  public boolean sameSentence(int one, int other) {
    return sentence(one) == sentence(other);
  }

  /** Where the sentence of a place begins. */
  public int sentenceStart(int place) {
    int number = sentence(place);
    return number == 0 ? 0 : ends[number - 1] + 1;
  }

  /** Behind the sentence of a place. */
  public int sentenceEnd(int place) {
    int number = sentence(place);
    return number == ends.length ? text.length() : ends[number];
  }

  /** Where each quotation begins, and where it ends; its marks are no part of it. */
  public NavigableMap<Integer, Integer> quotations() {
    return Collections.unmodifiableNavigableMap(quotations);
  }

  /** Whether a range lies within quotation marks. */
  public boolean quoted(int start, int end) {
    var before = quotations.floorEntry(start);
    return before != null && end <= before.getValue();
  }

  /** Whether something is quoted between two places. */
  public boolean quotes(int start, int end) {
    var next = quotations.ceilingKey(start);
    return next != null && next < end;
  }

  /** Whether at most this many words stand between two places; a comma counts as two. */
  public boolean near(int end, int start, int most) {
    return words[start] - words[end] + 2 * (breaks[start] - breaks[end]) <= most;
  }

  /** Whether no comma, colon or dash stands between two places. */
  public boolean sameClause(int end, int start) {
    return breaks[start] == breaks[end];
  }

  /** How many sentences end between two places, the first before the last. */
  public int sentencesBetween(int first, int last) {
    return sentence(last) - sentence(first);
  }

  /** Whether two places are within the same quotation. */
  public boolean sameQuotation(int one, int other) {
    var around = quotations.floorEntry(one);
    return around != null
        && one <= around.getValue()
        && other >= around.getKey()
        && other <= around.getValue();
  }

  private int sentence(int place) {
    int found = Arrays.binarySearch(ends, place);
    return found >= 0 ? found : -found - 1;
  }

  /** A full stop ends a sentence only before white space or the end. */
  private static int[] sentenceEnds(String text) {
    var ends = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (c == '\n' || (ENDS.indexOf(c) >= 0 && last)) {
        ends[count++] = i;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  /** From an opening mark to the next that closes it, on one line. */
  private static NavigableMap<Integer, Integer> quotations(String text) {
    var ranges = new TreeMap<Integer, Integer>();
    int i = 0;
    while (i < text.length()) {
      int kind = mayOpen(text, i) ? OPENING.indexOf(text.charAt(i)) : -1;
      int end = kind < 0 ? -1 : closing(text, i + 1, CLOSING.get(kind));
      if (end >= 0) {
        ranges.put(i + 1, end);
      }
      i = Math.max(i, end) + 1;
    }
    return ranges;
  }

  /** Looked for as far as a quotation may reach, so that a text full of openings costs little. */
  private static int closing(String text, int start, String marks) {
    int reach = Math.min(text.length(), start + LONGEST_QUOTATION);
    for (int i = start; i < reach && text.charAt(i) != '\n'; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A single mark right behind a word opens nothing: girls' night. Nor does » before a space. */
  private static boolean mayOpen(String text, int place) {
    char mark = text.charAt(place);
    if (mark == '»') {
      return place + 1 < text.length() && Character.isLetterOrDigit(text.charAt(place + 1));
    }
    return APOSTROPHES.indexOf(mark) < 0
        || place == 0
        || !Character.isLetterOrDigit(text.charAt(place - 1));
  }

  /** A single mark within a word closes nothing. */
  private static boolean isApostrophe(String text, int place) {
    return APOSTROPHES.indexOf(text.charAt(place)) >= 0
        && place > 0
        && place + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(place - 1))
        && Character.isLetterOrDigit(text.charAt(place + 1));
  }
}
