package io.candor.clearance;

import io.candor.contracts.PackRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The payload of a clearance: what moderation signed.
 *
 * @param digest {@link ContentDigest} of the content
 */
public record ClearanceClaims(
    String workspace,
    UUID draft,
    int revision,
    int clearanceNo,
    String channel,
    String digest,
    List<PackRef> packs,
    Instant issuedAt,
    Instant expiresAt) {

  public ClearanceClaims {
    Objects.requireNonNull(workspace);
    Objects.requireNonNull(draft);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(digest);
    packs = List.copyOf(packs);
    Objects.requireNonNull(issuedAt);
    Objects.requireNonNull(expiresAt);
  }
}
