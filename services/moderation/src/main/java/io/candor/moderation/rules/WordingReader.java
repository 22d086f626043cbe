package io.candor.moderation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of labels; each form must exist in each language. */
final class WordingReader {

  private final Set<String> languages;

  WordingReader(Set<String> languages) {
    this.languages = languages;
  }

  List<Wording> read(Field file) {
    List<Wording> wordings = new ArrayList<>();
    file.only("forms")
        .get("forms")
        .entries()
        .forEach((form, field) -> wordings.add(wording(form, field)));
    return wordings;
  }

  private Wording wording(String form, Field field) {
    field.only("says", "wording", "reviewed");
    var says = new LinkedHashSet<>(field.get("says").texts());
    if (says.isEmpty()) {
      throw field.bad("a form says at least one thing; name a statement");
    }
    var byLanguage = field.get("wording");
    Map<String, Wording.Words> words = new LinkedHashMap<>();
    byLanguage.entries().forEach((language, entry) -> words.put(language, words(entry)));
    TextsReader.requireAll(byLanguage, words.keySet(), languages);
    field.find("reviewed").ifPresent(reviewed -> reviewed(reviewed, words.keySet()));
    return new Wording(form, says, words);
  }

  /** What a native speaker has read is said to people only. */
  private static void reviewed(Field named, Set<String> languages) {
    if (!languages.containsAll(named.texts())) {
      throw named.bad("reviewed names a language that has no words here; name those that do");
    }
  }

  private static Wording.Words words(Field entry) {
    entry.only("short", "full");
    return new Wording.Words(entry.get("short").text(), entry.get("full").text());
  }
}
