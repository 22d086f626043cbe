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
    return new Wording(form, says, words, reviewed(field, words.keySet()));
  }

  private static Set<String> reviewed(Field form, Set<String> languages) {
    var reviewed = form.find("reviewed");
    var named = reviewed.map(Field::texts).orElse(List.of());
    reviewed
        .filter(_ -> !languages.containsAll(named))
        .ifPresent(field -> {
          throw field.bad("reviewed names a language that has no words here; name those that do");
        });
    return Set.copyOf(named);
  }

  private static Wording.Words words(Field entry) {
    entry.only("short", "full");
    return new Wording.Words(entry.get("short").text(), entry.get("full").text());
  }
}
