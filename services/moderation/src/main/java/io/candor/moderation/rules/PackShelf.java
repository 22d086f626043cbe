package io.candor.moderation.rules;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.judging.OwnPacks;
import io.candor.moderation.judging.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packs that were read once. Sets of them are put together without reading them again. */
public final class PackShelf {

  private final PackFiles files;
  private final Catalogue catalogue;
  private final Embedder embedder;
  private final List<ReadPack> packs = new ArrayList<>();

  private PackShelf(PackFiles files, Embedder embedder) {
    this.files = files;
    this.embedder = embedder;
    this.catalogue = Catalogue.read(files);
  }

  /** Those that the catalogue names, and more; a {@link BadPack} names the first mistake. */
  public static PackShelf of(PackFiles files, Embedder embedder) {
    var shelf = new PackShelf(files, embedder);
    Set<String> ids = new HashSet<>();
    for (var name : shelf.catalogue.file().get("packs").items()) {
      if (!ids.add(name.text())) {
        throw name.bad("the pack " + name.text() + " is named twice; leave one out");
      }
      shelf.packs.add(shelf.read(name, files));
    }
    files.more().forEach(id -> shelf.packs.add(shelf.read(id, files)));
    return shelf;
  }

  /** The pack of a folder; lists that it borrows are those of the packs on this shelf. */
  public ReadPack read(String id, Map<String, String> folder) {
    return read(id, path -> within(id, path, folder));
  }

  private Optional<String> within(String id, String path, Map<String, String> folder) {
    return path.startsWith(id + "/")
        ? Optional.ofNullable(folder.get(path.substring(id.length() + 1)))
        : files.read(path);
  }

  /** The same, of files that are read as they are needed. */
  public ReadPack read(String id, PackFiles from) {
    return read(YamlFile.read(id + "/pack.yaml", id), from);
  }

  private ReadPack read(Field name, PackFiles from) {
    var read = new PackReader(name, from, catalogue, embedder).read();
    if (OwnPacks.are(read.id())) {
      OwnPack.check(read);
    }
    return read;
  }

  /**
   * All of them, each of the others in place of the one of its id; those of new ids come last, a
   * workspace's own behind all. A {@link BadPack} where they do not fit together.
   */
  public RuleSet set(Collection<ReadPack> others, Term term) {
    Map<String, ReadPack> all = new LinkedHashMap<>();
    packs.forEach(pack -> all.put(pack.id(), pack));
    others.stream()
        .sorted(
            Comparator.comparing((ReadPack pack) -> OwnPacks.are(pack.id()))
                .thenComparing(ReadPack::id))
        .forEach(pack -> all.put(pack.id(), pack));
    return together(all.values(), term);
  }

  private RuleSet together(Collection<ReadPack> all, Term term) {
    var coherence = new Coherence();
    for (var read : all) {
      read.forms().ifPresent(coherence::forms);
      coherence.rules(read.file().get("rules"));
    }
    coherence.check();
    var together = all.stream().map(ReadPack::pack).toList();
    Findable.check(together);
    return new RuleSet(together, catalogue.languages(), term);
  }
}
