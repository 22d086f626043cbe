package io.candor.moderation.proposing;

import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.YamlFile;
import java.util.ArrayList;
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
    return path.equals(CATALOGUE) || PATH.matcher(path).matches()
        ? inForce.read(path)
        : Optional.empty();
  }

  /** Those of its files that nobody asked for, in their order. */
  List<String> unread() {
    return texts.keySet().stream().filter(path -> !read.contains(path)).sorted().toList();
  }

  /** The path in its folder; that of another pack's file stays whole. */
  String within(String path) {
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  @Override
  public List<String> more() {
    List<String> more = new ArrayList<>(inForce.more());
    if (!named() && !more.contains(id)) {
      more.add(id);
    }
    return more;
  }

  private boolean named() {
    return inForce
        .read(CATALOGUE)
        .map(text -> YamlFile.read(CATALOGUE, text).get("packs").texts().contains(id))
        .orElse(false);
  }
}
