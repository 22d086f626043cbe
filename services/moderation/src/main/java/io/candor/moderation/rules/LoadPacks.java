package io.candor.moderation.rules;

import io.candor.moderation.judging.Term;
import java.util.List;

/** Loads and checks all packs; either they are all right, or none comes into force. */
public final class LoadPacks {

  private LoadPacks() {}

  /** The rules in force; a {@link BadPack} names the first mistake. */
  public static RuleSet from(PackFiles files) {
    return PackShelf.of(files).set(List.of(), Term.ALWAYS);
  }
}
