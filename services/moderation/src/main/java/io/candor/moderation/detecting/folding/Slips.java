package io.candor.moderation.detecting.folding;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a text with its slips mended, made or meant to hide a word: two letters that changed
 * places (wmoen), a letter left out (stupd), words run together (hatewomen). Only words that no
 * list knows are touched, and only into words that lists know. It is a guess: what it finds counts
 * in company only.
 */
final class Slips {

  private static final int LONGEST = 40;
  private static final int MOST_TOGETHER = 4;
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
    for (int end = 0; end <= text.length(); end++) {
      if (text.endsWord(end)) {
        var mended =
            end - begin < SHORTEST || end - begin > LONGEST ? null : mended(text, begin, end);
        if (mended != null) {
          builder = builder == null ? started(text, begin) : builder;
          write(text, begin, mended, builder);
        } else if (builder != null) {
          copy(text, begin, end, builder);
        }
        begin = end + 1;
        if (builder != null && begin < text.length()) {
          copy(text, end, begin, builder);
        }
      }
    }
    return builder == null ? text : builder.build();
  }

  /** What a word no list knows may have been; null where nothing comes to mind. */
  private @Nullable String mended(Folded text, int begin, int end) {
    var word = text.part(begin, end);
    if (known.knows(word)) {
      return null;
    }
    var swapped = swapped(word);
    if (swapped != null) {
      return swapped;
    }
    var apart = apart(word, MOST_TOGETHER);
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

  /** Words run together, the longest first; each must be known. */
  private @Nullable String apart(String word, int most) {
    if (word.length() > 1 && known.knows(word)) {
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
    return (end > 1 || word.charAt(0) == 'i') && known.knows(word.substring(0, end));
  }

  private static FoldedBuilder started(Folded text, int end) {
    var builder = new FoldedBuilder(text.length() + MOST_TOGETHER);
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
