package io.candor.publishing.feed;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text. */
final class Excerpt {

  private Excerpt() {}

  /** At most some characters as readers count them, cut between words where there are any. */
  static String of(String text, int most) {
    var line = text.strip().replaceAll("\\s+", " ");
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    int end = characters.next(most);
    if (end == BreakIterator.DONE || end == line.length()) {
      return line;
    }
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > end / 2 ? space : end) + "…";
  }
}
