package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the entries of a lexicon are made of, folded. */
final class Vocabulary {

  private static final int SHORTEST_MENDED = 6;
  private final Set<String> words = new HashSet<>();
  private final Map<String, List<String>> beginnings = new HashMap<>();

  void add(String word) {
    if (words.add(word) && word.length() >= SHORTEST_MENDED) {
      beginnings.computeIfAbsent(word.substring(0, 2), key -> new ArrayList<>()).add(word);
    }
  }

  boolean knows(String word) {
    return words.contains(word);
  }

  /**
   * A longer word from which one letter behind the second was left out; null where none is known.
   */
  @Nullable String withOneMore(String word) {
    if (word.length() + 1 < SHORTEST_MENDED) {
      return null;
    }
    for (var longer : beginnings.getOrDefault(word.substring(0, 2), List.of())) {
      if (longer.length() == word.length() + 1 && lacksOne(word, longer)) {
        return longer;
      }
    }
    return null;
  }

  private static boolean lacksOne(String word, String longer) {
    int same = 0;
    while (same < word.length() && word.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return longer.startsWith(word.substring(same), same + 1);
  }
}
