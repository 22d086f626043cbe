package io.candor.moderation.rules;

import java.util.List;
import java.util.Optional;

/** Where the files of the packs are. */
public interface PackFiles {

  /** The whole text of a file such as {@code eu-ai-act/pack.yaml}; empty where there is none. */
  Optional<String> read(String path);

  /** Packs beside those that the catalogue names; they come after them, in this order. */
  default List<String> more() {
    return List.of();
  }
}
