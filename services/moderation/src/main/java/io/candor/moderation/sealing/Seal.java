package io.candor.moderation.sealing;

import java.time.Instant;
import java.util.List;

/**
 * A sealed batch of a workspace's decisions.
 *
 * @param head the signed tree head, a JWS
 * @param leaves in the order of the tree
 */
public record Seal(
    String workspace, long batch, Instant sealedAt, String head, List<SealedLeaf> leaves) {

  public Seal {
    leaves = List.copyOf(leaves);
  }
}
