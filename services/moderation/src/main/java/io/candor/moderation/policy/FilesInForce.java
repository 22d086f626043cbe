package io.candor.moderation.policy;

import io.candor.moderation.judging.OwnPacks;
import io.candor.moderation.rules.PackFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of the packs that ship, with those of packs that were put in place of theirs.
 *
 * @param named the packs that ship
 * @param put those that hold
 */
public record FilesInForce(PackFiles shipped, Set<String> named, List<PutPack> put)
    implements PackFiles {

  public FilesInForce {
    named = Set.copyOf(named);
    put = List.copyOf(put);
  }

  @Override
  public Optional<String> read(String path) {
    int slash = path.indexOf('/');
    var folder = slash < 0 ? "" : path.substring(0, slash);
    for (var pack : put) {
      if (pack.id().equals(folder)) {
        return Optional.ofNullable(pack.texts().get(path.substring(slash + 1)));
      }
    }
    return shipped.read(path);
  }

  @Override
  public List<String> more() {
    return put.stream()
        .map(PutPack::id)
        .filter(id -> !named.contains(id))
        .sorted(Comparator.comparing(OwnPacks::are).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
