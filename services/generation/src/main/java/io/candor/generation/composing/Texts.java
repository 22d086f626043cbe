package io.candor.generation.composing;

import java.util.Locale;

/** Comparing texts as readers do: case, apostrophes and kinds of space make no difference. */
final class Texts {

  private Texts() {}

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }

  /** Whether a text has these words, whole and in this order. */
  static boolean hasWords(String text, String words) {
    var plain = plain(text);
    var wanted = plain(words).strip();
    for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      if (edge(plain, at - 1) && edge(plain, at + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean edge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
