package io.candor.moderation.detecting;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the sentences of a text end, and what of it is quoted. */
public final class Layout {

  private static final int LONGEST_QUOTATION = 1000;
  private static final String ENDS = ".!?…;\n";
  private static final String BREAKS = ",:;()–—";
  private static final String OPENING = "«“„\"";
  private static final String CLOSING = "»”“\"";

  private final String text;
  private final int[] ends;
  private final NavigableMap<Integer, Integer> quotations;

  private Layout(String text, int[] ends, NavigableMap<Integer, Integer> quotations) {
    this.text = text;
    this.ends = ends;
    this.quotations = quotations;
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

  /** Whether a range lies within quotation marks. */
  public boolean quoted(int start, int end) {
    var before = quotations.floorEntry(start);
    return before != null && end <= before.getValue();
  }

  /** Whether at most this many words stand between two places; a comma counts as two. */
  public boolean near(int end, int start, int words) {
    int count = 0;
    boolean inside = false;
    for (int i = end; i < start && count <= words; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      count += letter && !inside ? 1 : 0;
      count += BREAKS.indexOf(text.charAt(i)) >= 0 ? 2 : 0;
      inside = letter;
    }
    return count <= words;
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
      int kind = OPENING.indexOf(text.charAt(i));
      int end = kind < 0 ? -1 : closing(text, i + 1, CLOSING.charAt(kind));
      if (end >= 0) {
        ranges.put(i + 1, end);
      }
      i = Math.max(i, end) + 1;
    }
    return ranges;
  }

  /** Looked for as far as a quotation may reach, so that a text full of openings costs little. */
  private static int closing(String text, int start, char mark) {
    int reach = Math.min(text.length(), start + LONGEST_QUOTATION);
    int end = text.indexOf(mark, start, reach);
    int line = text.indexOf('\n', start, reach);
    return end >= 0 && (line < 0 || end < line) ? end : -1;
  }
}
