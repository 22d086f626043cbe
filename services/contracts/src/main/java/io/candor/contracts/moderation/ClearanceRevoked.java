package io.candor.contracts.moderation;

import java.util.UUID;

/** A clearance, and each with a lower number, no longer holds. */
public record ClearanceRevoked(UUID draft, int revision, int clearanceNo, String reason)
    implements VerdictEvent {}
