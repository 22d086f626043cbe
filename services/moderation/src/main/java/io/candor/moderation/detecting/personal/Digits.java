package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Passage;

/**
 * How many digits a text has, counted once: most have too few for any number of a person.
 *
 * @param count of all
 * @param dense most of them close together, as in one number with its separators
 */
record Digits(int count, int dense) {

  private static final int CLOSE = 22;

  static Digits in(Passage passage) {
    return passage.once(Digits.class, () -> of(passage.text()));
  }

  private static Digits of(String text) {
    int count = 0;
    int close = 0;
    int dense = 0;
    for (int i = 0; i < text.length(); i++) {
      close -= i >= CLOSE ? digit(text, i - CLOSE) : 0;
      close += digit(text, i);
      count += digit(text, i);
      dense = Math.max(dense, close);
    }
    return new Digits(count, dense);
  }

  private static int digit(String text, int place) {
    char c = text.charAt(place);
    return c >= '0' && c <= '9' ? 1 : 0;
  }
}
