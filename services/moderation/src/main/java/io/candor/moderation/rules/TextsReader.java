package io.candor.moderation.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads words that must exist in certain languages. */
final class TextsReader {

  private TextsReader() {}

  static Texts read(Field field, Set<String> languages) {
    Map<String, String> texts = new LinkedHashMap<>();
    field.entries().forEach((language, words) -> texts.put(language, words.text()));
    requireAll(field, texts.keySet(), languages);
    return new Texts(texts);
  }

  /** Says which language is missing. */
  static void requireAll(Field field, Set<String> given, Set<String> wanted) {
    wanted.stream()
        .filter(language -> !given.contains(language))
        .findFirst()
        .ifPresent(language -> {
          throw field.bad("the wording for language " + language + " is missing; write it");
        });
  }
}
