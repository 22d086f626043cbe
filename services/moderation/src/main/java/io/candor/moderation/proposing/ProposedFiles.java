package io.candor.moderation.proposing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The files in force, with those of one pack in place of its own; a new pack is named last. */
final class ProposedFiles implements PackFiles {

  private static final String CATALOGUE = "packs.yaml";

  /** A pack names files of others, but none outside of packs. */
  private static final Pattern PATH =
      Pattern.compile("[a-z0-9-]+/((words/[a-z]{2,3}|cases)/)?[a-z0-9-]+\\.(yaml|txt)");

  private final String id;
  private final String folder;
  private final Map<String, String> texts;
  private final PackFiles inForce;
  private final Set<String> read = new HashSet<>();

  ProposedFiles(String id, Map<String, String> texts, PackFiles inForce) {
    this.id = id;
    this.folder = id + "/";
    this.texts = texts;
    this.inForce = inForce;
  }

  /** Of the proposed pack. */
  String id() {
    return id;
  }

  @Override
  public Optional<String> read(String path) {
    if (path.startsWith(folder)) {
      read.add(within(path));
      return Optional.ofNullable(texts.get(within(path)));
    }
    if (path.equals(CATALOGUE)) {
      return inForce.read(path).map(this::naming);
    }
    return PATH.matcher(path).matches() ? inForce.read(path) : Optional.empty();
  }

  /** Those of its files that nobody asked for, in their order. */
  List<String> unread() {
    return texts.keySet().stream().filter(path -> !read.contains(path)).sorted().toList();
  }

  /** The path in its folder; that of another pack's file stays whole. */
  String within(String path) {
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  /** JSON is YAML too. */
  private String naming(String catalogue) {
    var file = YamlFile.read(CATALOGUE, catalogue);
    if (file.get("packs").texts().contains(id)) {
      return catalogue;
    }
    var more = (ObjectNode) file.json().deepCopy();
    ((ArrayNode) more.get("packs")).add(id);
    return more.toString();
  }
}
