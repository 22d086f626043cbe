package io.candor.moderation.policy;

import java.util.List;

/**
 * What was put for one scope and is in force, or will be.
 *
 * @param no of its last change
 */
public record ScopePlan(String scope, long no, List<PutPack> packs) {

  public ScopePlan {
    packs = List.copyOf(packs);
  }

  static ScopePlan none(String scope) {
    return new ScopePlan(scope, 0, List.of());
  }
}
