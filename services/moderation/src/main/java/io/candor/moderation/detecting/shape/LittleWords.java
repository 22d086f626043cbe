package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The little words in the prose of a text, by their place; those in quotations only where nearly
 * all of it is quoted.
 */
record LittleWords(Map<Integer, Little> byPlace) {

  /** A little word, and the languages that have it. */
  record Little(String word, Set<String> languages) {}

  static LittleWords in(Passage passage, Prose prose, Lexicon lexicon, String list) {
    Map<Integer, Little> words = new HashMap<>();
    boolean quotations = isQuotation(passage, prose);
    for (var hit : passage.hits(lexicon, list)) {
      boolean read = quotations || !passage.layout().quoted(hit.start(), hit.end());
      if (prose.has(hit.start()) && read) {
        var word = passage.text().substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
        words
            .computeIfAbsent(hit.start(), place -> new Little(word, new HashSet<>()))
            .languages()
            .add(hit.entry().language());
      }
    }
    return new LittleWords(words);
  }

  private static boolean isQuotation(Passage passage, Prose prose) {
    var text = passage.text();
    long letters = 0;
    long quoted = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = prose.has(i) && Character.isLetter(text.charAt(i));
      letters += letter ? 1 : 0;
      quoted += letter && passage.layout().quoted(i, i + 1) ? 1 : 0;
    }
    return quoted * 10 >= letters * 9;
  }

  /** Those that one language has and another has not. */
  List<String> only(String one, String other) {
    return byPlace.values().stream()
        .filter(little -> little.languages().contains(one) && !little.languages().contains(other))
        .map(Little::word)
        .toList();
  }
}
