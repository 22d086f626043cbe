package io.candor.moderation.detecting.shape;

/** How much of a text is in another script than the word lists are. */
final class Script {

  private static final int ENOUGH_LETTERS = 12;
  private static final int MUCH = 5;
  private static final int MOST = 2;

  private static final char BEHIND_LATIN = 0x250;

  private Script() {}

  /** More than a fifth of the letters, and a word's worth of them. */
  static boolean isMuch(String text) {
    return isForeign(text, MUCH);
  }

  /** More than half. */
  static boolean isMost(String text) {
    return isForeign(text, MOST);
  }

  private static boolean isForeign(String text, int times) {
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      letters += letter ? 1 : 0;
      foreign += letter && c >= BEHIND_LATIN && isForeign(c) ? 1 : 0;
    }
    return foreign >= ENOUGH_LETTERS && foreign * times > letters;
  }

  private static boolean isForeign(char c) {
    var script = Character.UnicodeScript.of(c);
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }
}
