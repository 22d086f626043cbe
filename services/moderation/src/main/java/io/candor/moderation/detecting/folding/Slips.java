package io.candor.moderation.detecting.folding;

import org.jspecify.annotations.Nullable;

/**
 * A reading of a text with its slips mended, made or meant to hide a word: two letters that changed
 * places (wmoen), a letter left out (stupd), words run together (hatewomen). Only words that no
 * list of the text's language knows are touched, and only into words that lists know. It is a
 * guess: what it finds counts in company only.
 */
final class Slips {

  private static final int LONGEST = 40;
  private static final int SHORTEST = 4;
  private static final int ROOM = 4;

  private final Vocabulary known;
  private final Mender all;

  Slips(Vocabulary known) {
    this.known = known;
    this.all = new Mender(known, Vocabulary.ALL);
  }

  /** The reading of a text in a language with slips mended; the same one where there are none. */
  Folded mended(Folded text, String language) {
    var own = new Mender(known, known.bit(language));
    FoldedBuilder builder = null;
    int begin = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (text.endsWord(end)) {
        var mended =
            end - begin < SHORTEST || end - begin > LONGEST
                ? null
                : mended(text.part(begin, end), own);
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

  /**
   * Its own language first: a word of another's lists may be a slip in this one. Else each language
   * that gets lists would take some of what is found in all others.
   */
  private @Nullable String mended(String word, Mender own) {
    int languages = known.languages(word);
    if (languages == 0) {
      var mended = own.mended(word);
      return mended == null ? all.mended(word) : mended;
    }
    return (languages & own.among()) == 0 ? own.near(word) : null;
  }

  private static FoldedBuilder started(Folded text, int end) {
    var builder = new FoldedBuilder(text.length() + ROOM);
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
