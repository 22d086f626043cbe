package io.candor.clearance;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What moderation signs of a sealed batch of decisions: a tree head as of RFC 9162, 4.10, with its
 * place among the workspace's batches.
 *
 * @param batch counts the batches of the workspace, from 1
 * @param root lower-case hexadecimal
 * @param previous SHA-256 of the JWS of the batch before, lower-case hexadecimal; none for the
 *     first
 */
public record TreeHead(
    String workspace,
    long batch,
    int size,
    String root,
    Instant sealedAt,
    @Nullable String previous) {

  public TreeHead {
    Objects.requireNonNull(workspace);
    Objects.requireNonNull(root);
    Objects.requireNonNull(sealedAt);
  }
}
