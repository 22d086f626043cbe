package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The little words in the prose of a text by their place, quotations apart if it is not one. */
record LittleWords(Map<Integer, Little> byPlace) {

  /** A little word, and the languages that have it. */
  record Little(String word, Set<String> languages) {}

  static LittleWords in(Passage passage, Prose prose, Lexicon lexicon, String list) {
    Map<Integer, Little> words = new HashMap<>();
    boolean whole = prose.isQuotation(passage);
    for (var hit : passage.hits(lexicon, list)) {
      if (prose.has(hit.start()) && (whole || !passage.layout().quoted(hit.start(), hit.end()))) {
        var word = passage.text().substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
        words
            .computeIfAbsent(hit.start(), place -> new Little(word, new HashSet<>()))
            .languages()
            .add(hit.entry().language());
      }
    }
    return new LittleWords(words);
  }

  /** Those that one language has and another has not. */
  List<String> only(String one, String other) {
    return byPlace.values().stream()
        .filter(little -> little.languages().contains(one) && !little.languages().contains(other))
        .map(Little::word)
        .toList();
  }
}
