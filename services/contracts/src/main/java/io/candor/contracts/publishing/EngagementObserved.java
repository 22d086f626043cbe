package io.candor.contracts.publishing;

import java.time.Instant;
import java.util.UUID;

/** Counts on a post at one instant. */
public record EngagementObserved(
    UUID post,
    UUID draft,
    String channel,
    Instant observedAt,
    long impressions,
    long likes,
    long replies,
    long shares)
    implements EngagementEvent {}
