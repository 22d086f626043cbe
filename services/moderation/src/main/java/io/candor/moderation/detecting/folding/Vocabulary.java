package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the entries of a lexicon are made of, folded, each with its languages as bits. */
final class Vocabulary {

  /** Any language. */
  static final int ALL = -1;

  private static final int SHORTEST_MENDED = 6;
  private final Map<String, Integer> bits = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Beginning, List<String>> beginnings = new HashMap<>();

  void add(String word, String language) {
    int bit = bits.computeIfAbsent(language, key -> 1 << bits.size());
    if (words.put(word, languages(word) | bit) == null && word.length() >= SHORTEST_MENDED) {
      beginnings
          .computeIfAbsent(beginning(word, word.length()), key -> new ArrayList<>())
          .add(word);
    }
  }

  /** The bit of a language; all of them where it has no words. */
  int bit(String language) {
    return bits.getOrDefault(language, ALL);
  }

  /** The languages that have a word; 0 where none has. */
  int languages(String word) {
    return words.getOrDefault(word, 0);
  }

  /**
   * A longer word of some languages from which one letter behind the second was left out; null
   * where none is known.
   */
  @Nullable String withOneMore(String word, int among) {
    if (word.length() + 1 < SHORTEST_MENDED) {
      return null;
    }
    for (var longer : beginnings.getOrDefault(beginning(word, word.length() + 1), List.of())) {
      if (lacksOne(word, longer) && (languages(longer) & among) != 0) {
        return longer;
      }
    }
    return null;
  }

  /** Two letters, and the length of the words that begin so. */
  private record Beginning(String letters, int length) {}

  private static Beginning beginning(String word, int length) {
    return new Beginning(word.substring(0, 2), length);
  }

  private static boolean lacksOne(String word, String longer) {
    int same = 0;
    while (same < word.length() && word.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return longer.startsWith(word.substring(same), same + 1);
  }
}
