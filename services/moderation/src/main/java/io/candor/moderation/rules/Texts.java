package io.candor.moderation.rules;

import java.util.Map;

/** The same words in several languages, English always among them. */
public record Texts(Map<String, String> byLanguage) {

  public Texts {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** In a language, or else in English. */
  public String in(String language) {
    var words = byLanguage.get(language);
    return words != null ? words : byLanguage.getOrDefault("en", "");
  }
}
