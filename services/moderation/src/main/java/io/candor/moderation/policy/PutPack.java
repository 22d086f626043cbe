package io.candor.moderation.policy;

import java.time.Instant;
import java.util.Map;

/**
 * A version of a pack that somebody put in force.
 *
 * @param no in the order in which packs were put
 * @param scope a workspace, or {@value #ALL}
 * @param effectiveFrom its first instant; its last is before the next version's first
 * @param texts its files, by their path in its folder
 */
public record PutPack(
    long no,
    String scope,
    String id,
    String version,
    String digest,
    Instant effectiveFrom,
    String putBy,
    Instant putAt,
    Map<String, String> texts) {

  /** The scope of packs of the installation, and the workspace of what is about all. */
  public static final String ALL = "~";

  public PutPack {
    texts = Map.copyOf(texts);
  }
}
