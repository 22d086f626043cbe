package io.candor.moderation.rules;

import io.candor.moderation.conditions.Conditions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file that says which packs there are, and the words they share.
 *
 * @param languages those in which word lists must exist: texts in them are screened
 * @param labels those in which labels must have words
 * @param messages those in which findings must be explained
 * @param regions names for sets of countries
 * @param conditions what rules ask with
 */
record Catalogue(
    List<String> packs,
    Set<String> languages,
    Set<String> labels,
    Set<String> messages,
    Map<String, Set<String>> regions,
    Conditions conditions,
    Field file) {

  static final String FILE = "packs.yaml";

  static Catalogue read(PackFiles files) {
    var text =
        files.read(FILE).orElseThrow(() -> new BadPack(FILE, 1, "there is no such file; write it"));
    var root =
        YamlFile.read(FILE, text)
            .only("packs", "languages", "labels", "messages", "channels", "regions");
    var regions = regions(root.get("regions"));
    var languages = words(root.get("languages"));
    return new Catalogue(
        root.get("packs").texts(),
        languages,
        words(root.get("labels")),
        words(root.get("messages")),
        regions,
        ConditionWords.conditions(regions, languages, words(root.get("channels"))),
        root);
  }

  private static Set<String> words(Field list) {
    return new LinkedHashSet<>(list.texts());
  }

  /** The countries that a region or country code names. */
  Set<String> countries(Field name) {
    var region = regions.get(name.text());
    return region == null ? Set.of(code(name)) : region;
  }

  private static Map<String, Set<String>> regions(Field field) {
    Map<String, Set<String>> regions = new LinkedHashMap<>();
    field
        .entries()
        .forEach((name, list) -> {
          Set<String> codes = new LinkedHashSet<>();
          list.items().forEach(item -> codes.add(code(item)));
          regions.put(name, codes);
        });
    return regions;
  }

  private static String code(Field item) {
    if (!Countries.exists(item.text())) {
      throw item.bad(
          item.text()
              + " is neither a region of packs.yaml nor an ISO 3166-1 code; write one of these");
    }
    return item.text();
  }
}
