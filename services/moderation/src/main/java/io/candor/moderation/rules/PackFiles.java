package io.candor.moderation.rules;

import java.util.Optional;

/** Where the files of the packs are. */
public interface PackFiles {

  /** The whole text of a file such as {@code eu-ai-act/pack.yaml}; empty where there is none. */
  Optional<String> read(String path);
}
