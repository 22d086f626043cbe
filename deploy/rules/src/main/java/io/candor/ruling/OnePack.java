package io.candor.ruling;

import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackFolder;
import io.candor.moderation.rules.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one pack among the packs that ship: in place of the one of its name, or else the
 * last, as it is over REST.
 */
final class OnePack implements PackFiles {

  private static final String CATALOGUE = "packs.yaml";
  private final String id;
  private final PackFiles own;
  private final PackFiles shipped;

  /** By its real path: {@code .} and a link have no name that a pack could have. */
  OnePack(Path folder, PackFiles shipped) throws IOException {
    var real = folder.toRealPath();
    this.id = real.getFileName().toString();
    this.own = new PackFolder(real.resolve(".."));
    this.shipped = shipped;
  }

  String id() {
    return id;
  }

  @Override
  public Optional<String> read(String path) {
    return path.startsWith(id + "/") ? own.read(path) : shipped.read(path);
  }

  @Override
  public List<String> more() {
    var named = shipped.read(CATALOGUE).map(text -> YamlFile.read(CATALOGUE, text).get("packs"));
    return named.isPresent() && named.get().texts().contains(id) ? List.of() : List.of(id);
  }
}
