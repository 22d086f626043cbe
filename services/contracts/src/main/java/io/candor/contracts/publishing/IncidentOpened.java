package io.candor.contracts.publishing;

import java.time.Instant;
import java.util.UUID;

/** An account has a trouble that a person should know; one per account and cause. */
public record IncidentOpened(
    UUID incident, String channel, String cause, String detail, Instant since)
    implements IncidentEvent {}
