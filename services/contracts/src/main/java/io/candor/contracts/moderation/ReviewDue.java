package io.candor.contracts.moderation;

import java.time.Instant;
import java.util.UUID;

/** A review nears its deadline. */
public record ReviewDue(UUID review, UUID draft, int revision, Instant deadline)
    implements ReviewEvent {}
