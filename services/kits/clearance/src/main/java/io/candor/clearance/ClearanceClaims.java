package io.candor.clearance;

import io.candor.contracts.PackRef;
import java.time.Instant;
import java.util.List;
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
    packs = List.copyOf(packs);
  }
}
