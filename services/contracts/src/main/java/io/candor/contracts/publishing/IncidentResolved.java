package io.candor.contracts.publishing;

import java.time.Instant;
import java.util.UUID;

/** The trouble is over. */
public record IncidentResolved(UUID incident, String channel, String cause, Instant at)
    implements IncidentEvent {}
