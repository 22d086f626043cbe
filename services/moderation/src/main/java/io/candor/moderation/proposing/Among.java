package io.candor.moderation.proposing;

import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.RuleSet;

/** Puts a proposed pack among those in force. */
@FunctionalInterface
public interface Among {

  /**
   * All of them with it, in place of the one of its id; a {@code BadPack} names the first mistake.
   */
  RuleSet with(String id, PackFiles files);
}
