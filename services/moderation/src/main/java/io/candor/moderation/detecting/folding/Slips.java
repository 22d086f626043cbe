package io.candor.moderation.detecting.folding;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a text with its slips mended, made or meant to hide a word: two letters that changed
 * places (wmoen), a letter left out (stupd), words run together (hatewomen), a word cut in two (wom
 * en). Only words that no list knows are touched, and only into words that lists know. It is a
 * guess: what it finds counts in company only.
 */
final class Slips {

  private static final int LONGEST = 60;
  private static final int FEWEST_LETTERS = 3;
  private static final int SHORTEST = 4;
  private static final int LONG = 5;

  private final Vocabulary known;

  Slips(Vocabulary known) {
    this.known = known;
  }

  /** The reading with slips mended; the same one where there are none. */
  Folded mended(Folded text) {
    FoldedBuilder builder = null;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.wordEnd(begin);
      int whole = wholeUntil(text, begin, end);
      var mended = whole == end ? mended(text, begin, end) : null;
      if (builder == null && (mended != null || whole > end)) {
        builder = started(text, begin);
      }
      if (builder != null) {
        if (mended == null) {
          copy(text, begin, end, builder);
        } else {
          write(text, begin, mended, builder);
        }
        copy(text, Math.min(end + 1, whole), Math.min(whole + 1, text.length()), builder);
      }
      begin = whole + 1;
    }
    return builder == null ? text : builder.build();
  }

  /** Behind the next word, where the two are one that was cut; else the end of this one. */
  private int wholeUntil(Folded text, int begin, int end) {
    int next = end == text.length() ? end : text.wordEnd(end + 1);
    if (next == end || next - begin < LONG || next - begin > LONGEST) {
      return end;
    }
    var first = text.part(begin, end);
    var last = text.part(end + 1, next);
    return known.knows(first + last) && !(known.knows(first) && known.knows(last)) ? next : end;
  }

  /** What a word no list knows may have been; null where nothing comes to mind. */
  private @Nullable String mended(Folded text, int begin, int end) {
    var word = end - begin < SHORTEST || end - begin > LONGEST ? "" : text.part(begin, end);
    if (word.isEmpty() || known.knows(word)) {
      return null;
    }
    var swapped = swapped(word);
    if (swapped != null) {
      return swapped;
    }
    var apart = apart(word);
    var longer = apart == null ? known.withOneMore(word) : apart;
    return longer == null ? partly(word) : longer;
  }

  /** A known word of some length run together with one that is not. */
  private @Nullable String partly(String word) {
    for (int i = 1; i <= word.length() - LONG; i++) {
      if (known.knows(word.substring(i))) {
        return word.substring(0, i) + ' ' + word.substring(i);
      }
    }
    for (int i = word.length() - 1; i >= LONG; i--) {
      if (known.knows(word.substring(0, i))) {
        return word.substring(0, i) + ' ' + word.substring(i);
      }
    }
    return null;
  }

  private @Nullable String swapped(String word) {
    var letters = word.toCharArray();
    for (int i = 0; i + 1 < letters.length; i++) {
      swap(letters, i);
      var other = new String(letters);
      swap(letters, i);
      if (known.knows(other)) {
        return other;
      }
    }
    return null;
  }

  private static void swap(char[] letters, int i) {
    char first = letters[i];
    letters[i] = letters[i + 1];
    letters[i + 1] = first;
  }

  /**
   * Words run together, as few as may be; each must be known, and most of some length, since any
   * word falls into short ones.
   */
  private @Nullable String apart(String word) {
    int length = word.length();
    var pieces = new int[length + 1];
    var from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      pieces[end] = length + 1;
      for (int i = 0; i < end; i++) {
        if (pieces[i] + 1 < pieces[end] && isPiece(word, i, end)) {
          pieces[end] = pieces[i] + 1;
          from[end] = i;
        }
      }
    }
    return pieces[length] * FEWEST_LETTERS <= length ? parted(word, from) : null;
  }

  private static String parted(String word, int[] from) {
    var parted = new StringBuilder(word);
    for (int i = from[word.length()]; i > 0; i = from[i]) {
      parted.insert(i, ' ');
    }
    return parted.toString();
  }

  private boolean isPiece(String word, int begin, int end) {
    return (end - begin > 1 || word.charAt(begin) == 'i') && known.knows(word.substring(begin, end));
  }

  private static FoldedBuilder started(Folded text, int end) {
    var builder = new FoldedBuilder(text.length() + LONG);
    copy(text, 0, end, builder);
    return builder;
  }

  private static void copy(Folded text, int start, int end, FoldedBuilder builder) {
    for (int i = start; i < end; i++) {
      builder.put(text.at(i), text.from(i), text.to(i));
    }
  }

  /**
   * Letters keep the places of those they are read from; one that was left out has none of its own.
   */
  private static void write(Folded text, int begin, String mended, FoldedBuilder builder) {
    int place = begin;
    int missing = mended.replace(" ", "").length();
    for (int i = 0; i < mended.length(); i++) {
      boolean space = mended.charAt(i) == ' ';
      int at = Math.min(place, text.wordEnd(begin) - 1);
      builder.put(mended.charAt(i), text.from(at), space ? text.from(at) : text.to(at));
      boolean leftOut =
          missing > text.wordEnd(begin) - begin && place == at && mended.charAt(i) != text.at(at);
      missing -= leftOut ? 1 : 0;
      place += space || leftOut ? 0 : 1;
    }
  }
}
