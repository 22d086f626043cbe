package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Passage;
import java.util.Arrays;
import java.util.BitSet;

/** The running words of a text: not its addresses, tags and mentions. */
final class Prose {

  /** Titles in a list are shorter, mostly: {@code All You Need Is Love, Here Comes the Sun}. */
  private static final int LONG_PIECE = 6;

  private static final int LONG = 14;
  private static final String ENDS = ",;:.!?…•·|/–—-";

  private final BitSet places = new BitSet();
  private int words;
  private int names;
  private int pieces;
  private boolean inPiece;

  private Prose() {}

  /** That of a text to look at, read once for all who ask. */
  static Prose in(Passage passage) {
    return passage.once(Prose.class, () -> of(passage.text()));
  }

  static Prose of(String text) {
    var prose = new Prose();
    int i = 0;
    while (i < text.length()) {
      int end = tokenEnd(text, i);
      prose.inPiece &= text.charAt(i) != '\n';
      prose.take(text.substring(i, end), i);
      i = Math.max(end, i + 1);
    }
    return prose;
  }

  private void take(String token, int start) {
    if (!isProse(token)) {
      return;
    }
    places.set(start, start + token.length());
    boolean word = token.chars().filter(Character::isLetter).count() >= 2;
    words += word ? 1 : 0;
    names += isName(token) ? 1 : 0;
    pieces += word && !inPiece ? 1 : 0;
    inPiece = (inPiece || word) && ENDS.indexOf(token.charAt(token.length() - 1)) < 0;
  }

  /** How many words of two and more letters there are. */
  int words() {
    return words;
  }

  /** How many pieces of it marks set apart. */
  int pieces() {
    return pieces;
  }

  /** Whether most of it is names, as lists of bands and films are. */
  boolean isNames() {
    return names * 2 > words;
  }

  /** Whether it is rather sentences with a capital on each word: long, and not cut in pieces. */
  boolean isTitleCase() {
    return isNames() && words >= LONG && words >= LONG_PIECE * pieces;
  }

  /** Whether nearly all of it is quoted. */
  boolean isQuotation(Passage passage) {
    var text = passage.text();
    var letters = places.stream().filter(i -> Character.isLetter(text.charAt(i))).toArray();
    var layout = passage.layout();
    long quoted = Arrays.stream(letters).filter(i -> layout.quoted(i, i + 1)).count();
    return quoted * 10 >= letters.length * 9L;
  }

  /** Whether a place is in one. */
  boolean has(int place) {
    return places.get(place);
  }

  private static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isProse(String token) {
    return !token.isEmpty() && "#@".indexOf(token.charAt(0)) < 0 && !token.contains("://");
  }

  private static boolean isName(String token) {
    return token.length() > 1
        && Character.isUpperCase(token.charAt(0))
        && Character.isLowerCase(token.charAt(1));
  }
}
