package io.candor.ruling;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.adapter.OnnxEmbedder;
import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackFolder;
import io.candor.moderation.rules.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs, and the folder they were read from. */
record PackSource(Path folder, PackFiles files, RuleSet rules) {

  private static final int RECENT = 1_000;

  /** Of a folder with a {@code packs.yaml} in it, with the learnt head where it loads. */
  static PackSource of(Path folder) {
    return of(folder, OnnxEmbedder.load(RECENT));
  }

  /** The same, with another embedder. */
  static PackSource of(Path folder, Embedder embedder) {
    if (!Files.isRegularFile(folder.resolve("packs.yaml"))) {
      throw new IllegalArgumentException(
          folder + " is no folder of rule packs: there is no packs.yaml in it.");
    }
    var files = new PackFolder(folder);
    return new PackSource(folder, files, LoadPacks.from(files, embedder));
  }
}
