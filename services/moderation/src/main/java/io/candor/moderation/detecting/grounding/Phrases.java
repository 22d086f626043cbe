package io.candor.moderation.detecting.grounding;

import java.util.List;

/** The words of a text, to look for runs of them. */
final class Phrases {

  private final String words;

  Phrases(List<String> words) {
    this.words = spaced(words);
  }

  /** Whether these runs stand in it, in their order, with anything between. */
  boolean have(List<List<String>> runs) {
    int behind = 0;
    for (var run : runs) {
      var wanted = spaced(run);
      int found = words.indexOf(wanted, behind);
      if (found < 0) {
        return false;
      }
      // the blank behind it is before the next
      behind = found + wanted.length() - 1;
    }
    return true;
  }

  /** A blank before each word and behind the last; one alone where there is none. */
  private static String spaced(List<String> words) {
    return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
  }
}
