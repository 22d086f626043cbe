package io.candor.contracts.publishing;

import java.util.UUID;

/** A call was made and nobody knows how it ended; a person or a read-back settles it. */
public record PostOutcomeUnknown(UUID post, UUID draft, int revision, String channel, String reason)
    implements PostEvent {}
