package io.candor.moderation.detecting.folding;

import org.jspecify.annotations.Nullable;

/**
 * Says what a word that no list knows may have been.
 *
 * @param among languages that it may be of, as bits of the vocabulary
 */
record Mender(Vocabulary known, int among) {

  private static final int MOST_TOGETHER = 4;
  private static final int LONG = 5;

  /** Null where nothing comes to mind. */
  @Nullable String mended(String word) {
    var near = near(word);
    return near == null ? partly(word) : near;
  }

  /** The same, where all of the word is a known one or several. */
  @Nullable String near(String word) {
    var swapped = swapped(word);
    if (swapped != null) {
      return swapped;
    }
    var apart = apart(word, MOST_TOGETHER);
    return apart == null ? known.withOneMore(word, among) : apart;
  }

  /** A known word of some length run together with one that is not. */
  private @Nullable String partly(String word) {
    for (int i = 1; i <= word.length() - LONG; i++) {
      if (knows(word.substring(i))) {
        return word.substring(0, i) + ' ' + word.substring(i);
      }
    }
    for (int i = word.length() - 1; i >= LONG; i--) {
      if (knows(word.substring(0, i))) {
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
      if (knows(other)) {
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

  /** Words run together, the longest first; each must be known. */
  private @Nullable String apart(String word, int most) {
    if (word.length() > 1 && knows(word)) {
      return word;
    }
    for (int i = word.length() - 1; most > 1 && i > 0; i--) {
      if (isPiece(word, i)) {
        var rest = apart(word.substring(i), most - 1);
        if (rest != null) {
          return word.substring(0, i) + ' ' + rest;
        }
      }
    }
    return null;
  }

  private boolean isPiece(String word, int end) {
    return (end > 1 || word.charAt(0) == 'i') && knows(word.substring(0, end));
  }

  private boolean knows(String word) {
    return (known.languages(word) & among) != 0;
  }
}
