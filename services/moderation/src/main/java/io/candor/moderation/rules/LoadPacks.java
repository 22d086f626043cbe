package io.candor.moderation.rules;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.judging.Term;
import java.util.List;

/** Loads and checks all packs; either they are all right, or none comes into force. */
public final class LoadPacks {

  private LoadPacks() {}

  /** The rules in force, lists alone; a {@link BadPack} names the first mistake. */
  public static RuleSet from(PackFiles files) {
    return from(files, Embedder.OFF);
  }

  /** The same, with what tells a learnt head where texts lie. */
  public static RuleSet from(PackFiles files, Embedder embedder) {
    return PackShelf.of(files, embedder).set(List.of(), Term.ALWAYS);
  }
}
