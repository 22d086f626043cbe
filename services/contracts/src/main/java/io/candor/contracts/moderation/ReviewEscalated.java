package io.candor.contracts.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * Those who had a review want somebody else to decide.
 *
 * @param to reviewer (one who did not have it yet) or operator (a reviewer who is one)
 */
public record ReviewEscalated(
    UUID review, UUID draft, int revision, String to, String by, String reason, Instant deadline)
    implements ReviewEvent {}
