package io.candor.moderation.sealing;

import java.util.UUID;

/**
 * A decision that waits for its seal.
 *
 * @param entry its line of the record, as JSON
 */
public record Unsealed(String workspace, UUID draft, UUID id, String entry) {}
