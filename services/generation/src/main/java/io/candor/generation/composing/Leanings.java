package io.candor.generation.composing;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells from its words how much a sentence needs what was said before. In a language without rules
 * every sentence clings: a text is then cut out of its source in one piece.
 *
 * @param clings what points at the very sentence before
 * @param leans what points at something said before
 */
record Leanings(Pattern clings, Pattern leans) {

  private static final Map<String, Leanings> BY_LANGUAGE =
      Map.of(
          "fr", new Leanings(FrenchLeanings.CLINGS, FrenchLeanings.LEANS),
          "en", new Leanings(EnglishLeanings.CLINGS, EnglishLeanings.LEANS));

  private static final Pattern ANYTHING = Pattern.compile("");

  static Leanings of(String language) {
    return BY_LANGUAGE.getOrDefault(language, new Leanings(ANYTHING, ANYTHING));
  }

  Leaning of(Sentence sentence) {
    if (clings.matcher(sentence.text()).find()) {
      return Leaning.CLINGS;
    }
    return leans.matcher(sentence.text()).find() ? Leaning.LEANS : Leaning.STANDS;
  }
}
