package io.candor.moderation.proposing.adapter;

import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.ShippedPacks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A pack that ships, without word lists, as the body of a request; to be changed by a test. */
final class ProposedFolder {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private ProposedFolder(String id) {
    var cases =
        ShippedPacks.rules().rules().stream()
            .filter(rule -> rule.pack().equals(id))
            .map(Rule::id)
            .map(rule -> "cases/" + rule + ".yaml");
    Stream.concat(Stream.of("pack.yaml", "wording.yaml"), cases)
        .forEach(
            path -> ShippedPacks.read(id + "/" + path).ifPresent(text -> texts.put(path, text)));
  }

  static ProposedFolder brand() {
    return new ProposedFolder("brand");
  }

  int size() {
    return texts.size();
  }

  ProposedFolder with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  /** Other words in the first place where a file says some, which it must. */
  ProposedFolder replaced(String path, String words, String others) {
    var text = texts.getOrDefault(path, "");
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(path + " does not say " + words);
    }
    return with(path, text.substring(0, at) + others + text.substring(at + words.length()));
  }

  List<Map<String, String>> files() {
    List<Map<String, String>> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(Map.of("path", path, "text", text)));
    return files;
  }
}
