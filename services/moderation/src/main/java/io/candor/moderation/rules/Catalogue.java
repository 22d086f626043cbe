package io.candor.moderation.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file that says which packs there are, and the words they share.
 *
 * @param languages those in which labels and word lists must exist
 * @param messages those in which findings must be explained
 * @param regions names for sets of countries
 */
record Catalogue(
    List<String> packs,
    Set<String> languages,
    Set<String> messages,
    Map<String, Set<String>> regions,
    Field file) {

  static final String FILE = "packs.yaml";

  static Catalogue read(PackFiles files) {
    var text = files.read(FILE).orElseThrow(() -> new BadPack(FILE, 1, "there is no such file"));
    var root = YamlFile.read(FILE, text).only("packs", "languages", "messages", "regions");
    return new Catalogue(
        root.get("packs").texts(),
        new LinkedHashSet<>(root.get("languages").texts()),
        new LinkedHashSet<>(root.get("messages").texts()),
        regions(root.get("regions")),
        root);
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
      throw item.bad(item.text() + " is neither a region of packs.yaml nor an ISO 3166-1 code");
    }
    return item.text();
  }
}
