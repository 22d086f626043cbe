package io.candor.moderation.detecting.shape;

import java.util.BitSet;

/** The running words of a text: not its addresses, tags and mentions. */
final class Prose {

  private final BitSet places;
  private final int words;
  private final int names;

  private Prose(BitSet places, int words, int names) {
    this.places = places;
    this.words = words;
    this.names = names;
  }

  static Prose of(String text) {
    var places = new BitSet(text.length());
    int words = 0;
    int names = 0;
    int i = 0;
    while (i < text.length()) {
      int end = tokenEnd(text, i);
      var token = text.substring(i, end);
      if (isProse(token)) {
        places.set(i, end);
        words += token.chars().filter(Character::isLetter).count() >= 2 ? 1 : 0;
        names += isName(token) ? 1 : 0;
      }
      i = Math.max(end, i + 1);
    }
    return new Prose(places, words, names);
  }

  /** How many words of two and more letters there are. */
  int words() {
    return words;
  }

  /** Whether most of it is names, as lists of bands and films are. */
  boolean isNames() {
    return names * 2 > words;
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
