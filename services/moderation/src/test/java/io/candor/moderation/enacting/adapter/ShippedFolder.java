package io.candor.moderation.enacting.adapter;

import io.candor.moderation.rules.ShippedPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a pack that ships, under another version, to be put as the guide says. */
final class ShippedFolder {

  private static final Path PACKS = Path.of("src/main/resources/packs");
  private final String id;
  private final Map<String, String> texts = new TreeMap<>();

  private ShippedFolder(String id) {
    this.id = id;
  }

  static ShippedFolder of(String id) {
    var folder = new ShippedFolder(id);
    var root = PACKS.resolve(id);
    try (var files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .filter(path -> !path.startsWith("exemplars"))
          .forEach(path -> folder.with(path, ShippedPacks.read(id + "/" + path).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder.with(
        "pack.yaml", folder.text("pack.yaml").replaceFirst("(?m)^version: .*$", "version: 99.0.0"));
  }

  String id() {
    return id;
  }

  String text(String path) {
    return texts.getOrDefault(path, "");
  }

  /** With another text in a file. */
  ShippedFolder with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  /** As it is sent. */
  Map<String, Object> body(String from) {
    var files =
        texts.entrySet().stream()
            .map(file -> Map.of("path", file.getKey(), "text", file.getValue()))
            .toList();
    return Map.of("effectiveFrom", from, "files", List.copyOf(files));
  }
}
