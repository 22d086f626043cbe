package io.candor.contracts.generation;

import java.util.UUID;

/**
 * No text could be made; the draft is failed.
 *
 * @param reason stable slug, e.g. engine-unavailable
 */
public record CompositionFailed(UUID draft, UUID brief, String reason, String detail)
    implements DraftEvent {}
