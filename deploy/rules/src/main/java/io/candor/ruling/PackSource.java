package io.candor.ruling;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.adapter.OnnxEmbedder;
import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackFolder;
import io.candor.moderation.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packs, and the files they were read from.
 *
 * @param asked those that the folder is about: all, or the one that it is
 */
record PackSource(PackFiles files, RuleSet rules, List<Pack> asked) {

  /** What a folder can be, for the help of commands. */
  static final String FOLDER =
      "folder of one pack (with a pack.yaml), which is put among the packs that ship, or of packs"
          + " (with a packs.yaml)";

  private static final int RECENT = 1_000;

  PackSource {
    asked = List.copyOf(asked);
  }

  /** Of a folder that somebody names, or those that ship; with the learnt head where it loads. */
  static PackSource of(@Nullable Path folder) throws IOException {
    return of(folder, OnnxEmbedder.load(RECENT));
  }

  /** The same, with another embedder. */
  static PackSource of(@Nullable Path named, Embedder embedder) throws IOException {
    var folder = named == null ? Checkout.packs() : named;
    if (Files.isRegularFile(folder.resolve("packs.yaml"))) {
      var files = new PackFolder(folder);
      var rules = LoadPacks.from(files, embedder);
      return new PackSource(files, rules, rules.packs());
    }
    if (Files.isRegularFile(folder.resolve("pack.yaml"))) {
      var files = new OnePack(folder, new PackFolder(Checkout.packs()));
      var rules = LoadPacks.from(files, embedder);
      return new PackSource(files, rules, rules.pack(files.id()).stream().toList());
    }
    throw new IllegalArgumentException(
        folder
            + " is no folder of rule packs: there is no packs.yaml in it, and no pack.yaml. Name"
            + " the folder of one pack, which is put among those that ship, or one with a"
            + " packs.yaml.");
  }
}
