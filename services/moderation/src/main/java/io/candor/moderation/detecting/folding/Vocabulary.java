package io.candor.moderation.detecting.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the entries of a lexicon are made of, folded. */
final class Vocabulary {

  private static final int SHORTEST_MENDED = 5;
  private final Set<String> words = new HashSet<>();

  /** By what is left of a word where a letter is left out: looked up, so that no slip is searched. */
  private final Map<String, String> lacking = new HashMap<>();

  void add(String word) {
    if (words.add(word) && word.length() >= SHORTEST_MENDED) {
      for (int i = 0; i < word.length(); i++) {
        lacking.putIfAbsent(word.substring(0, i) + word.substring(i + 1), word);
      }
    }
  }

  boolean knows(String word) {
    return words.contains(word);
  }

  /**
   * A word from which one letter was left out; the one added first, null where none is known.
   */
  @Nullable String withOneMore(String word) {
    return lacking.get(word);
  }
}
