package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of a pack, {@code <pack>/words/<language>/<list>.txt}: one entry a line, a star
 * for any ending, a hash for a remark. Each list is there in each language of the readers. One of
 * another pack is named with it, {@code <pack>/<list>}, and its words count as this pack's too.
 */
final class WordLists {

  private final Set<String> names = new LinkedHashSet<>();
  private final Lexicon.Builder builder = Lexicon.builder();
  private final PackFiles files;
  private final String pack;
  private final List<Field> wanted;
  private final Set<String> languages;
  private @Nullable Lexicon lexicon;

  private WordLists(PackFiles files, String pack, List<Field> wanted, Set<String> languages) {
    this.files = files;
    this.pack = pack;
    this.wanted = wanted;
    this.languages = languages;
  }

  /** Reads those that the pack names, and adds what they say to the pack's content. */
  static WordLists read(Field pack, String id, PackFiles files, Catalogue all, ObjectNode content) {
    var named = pack.find("lists").map(Field::items);
    var lists = new WordLists(files, id, named.orElse(List.of()), all.languages());
    named.ifPresent(names -> {
      var words = content.putObject("words");
      for (var language : all.languages()) {
        var ofLanguage = words.putObject(language);
        for (var name : names) {
          var entries = ofLanguage.putArray(name.text());
          lists.entries(name, language).forEach(entries::add);
        }
      }
    });
    return lists;
  }

  /** What looks for all of them at once; one for all rules, so that a text is read once. */
  Lexicon lexicon() {
    var known = lexicon;
    if (known == null) {
      known = builder.build();
      lexicon = known;
    }
    return known;
  }

  /** The list that a field names. */
  String named(Field field) {
    return field.oneOf(names);
  }

  private List<String> entries(Field name, String language) {
    var file = file(name.text(), language);
    var text = files.read(file).orElseThrow(this::missing);
    names.add(name.text());
    var lines = text.lines().toList();
    Set<String> entries = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      var entry = lines.get(i).strip();
      if (!entry.isEmpty() && !entry.startsWith("#")) {
        add(entry, name.text(), language, seen, new BadPack(file, i + 1, entry));
        entries.add(entry);
      }
    }
    if (entries.isEmpty()) {
      throw new BadPack(
          file, 1, "there is no entry in it; give one, or its rule would never find anything");
    }
    return List.copyOf(entries);
  }

  /** Of all lists and languages at once: who forgets one forgets it in each. */
  private BadPack missing() {
    List<String> missing = new ArrayList<>();
    List<Field> places = new ArrayList<>();
    for (var name : wanted) {
      for (var language : languages) {
        var file = file(name.text(), language);
        if (files.read(file).isEmpty()) {
          missing.add(file);
          places.add(name);
        }
      }
    }
    var said =
        missing.size() == 1
            ? "the word list %s is missing; write it, or leave the list out"
            : "the word lists %s are missing; write them, or leave the list out";
    return places.getFirst().bad(said.formatted(String.join(", ", missing)));
  }

  private String file(String name, String language) {
    int slash = name.indexOf('/');
    return (slash < 0 ? pack : name.substring(0, slash))
        + "/words/%s/%s.txt".formatted(language, name.substring(slash + 1));
  }

  private void add(String entry, String list, String language, Set<String> seen, BadPack place) {
    if (!seen.add(entry)) {
      throw place.because("is there twice; leave one out");
    }
    try {
      builder.add(entry, list, language);
    } catch (IllegalArgumentException e) {
      throw place.because(e.getMessage() + "; give more of it, or leave it out");
    }
  }
}
