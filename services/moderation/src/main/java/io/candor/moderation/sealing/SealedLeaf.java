package io.candor.moderation.sealing;

import java.util.UUID;

/**
 * A decision in a sealed batch.
 *
 * @param hash of its entry, as a leaf of the batch's tree; lower-case hexadecimal
 */
public record SealedLeaf(UUID draft, UUID id, String hash) {}
