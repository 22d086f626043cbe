package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as word lists read it: words of lower-case letters and digits with one space between, each
 * character with its place in the text it came from. Immutable.
 */
public final class Folded {

  private final char[] chars;
  private final int[] from;
  private final int[] to;

  /** Takes over the arrays: nobody changes them afterwards. */
  Folded(char[] chars, int[] from, int[] to) {
    this.chars = chars;
    this.from = from;
    this.to = to;
  }

  /** The reading of a text. */
  public static Folded of(String text) {
    var builder = new FoldedBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      builder.add(codePoint, i, next);
      i = next;
    }
    return builder.build();
  }

  /**
   * A word and its place in the original.
   *
   * @param end behind its last UTF-16 unit
   */
  public record Word(String text, int start, int end) {}

  /** The words, in their order. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= chars.length; i++) {
      if (endsWord(i)) {
        if (i > begin) {
          words.add(new Word(new String(chars, begin, i - begin), from[begin], to[i - 1]));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  /** How many characters the reading has. */
  public int length() {
    return chars.length;
  }

  char at(int index) {
    return chars[index];
  }

  /** Whether a word ends before this index. */
  boolean endsWord(int index) {
    return index == chars.length || chars[index] == ' ';
  }

  /** Where the word that begins here ends. */
  int wordEnd(int begin) {
    int end = begin;
    while (!endsWord(end)) {
      end++;
    }
    return end;
  }

  /** Some of its characters. */
  String part(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  /** First UTF-16 unit of the original of a character. */
  int from(int index) {
    return from[index];
  }

  /** Behind the last UTF-16 unit of the original of a character, marks included. */
  int to(int index) {
    return to[index];
  }

  /** The same without some of its characters. */
  Folded keeping(boolean[] kept) {
    int count = 0;
    var c = new char[chars.length];
    var f = new int[chars.length];
    var t = new int[chars.length];
    for (int i = 0; i < chars.length; i++) {
      if (kept[i]) {
        c[count] = chars[i];
        f[count] = from[i];
        t[count] = to[i];
        count++;
      }
    }
    return new Folded(Arrays.copyOf(c, count), Arrays.copyOf(f, count), Arrays.copyOf(t, count));
  }

  /** The words, one space between. */
  @Override
  public String toString() {
    return new String(chars);
  }
}
