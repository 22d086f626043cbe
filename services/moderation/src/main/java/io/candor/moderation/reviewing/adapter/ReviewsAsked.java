package io.candor.moderation.reviewing.adapter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter that may be asked. */
record ReviewsAsked(
    String workspace,
    String state,
    @Nullable String severity,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable String channel,
    @Nullable String language,
    @Nullable UUID draft,
    @Nullable String claimedBy,
    @Nullable String escalated,
    @Nullable String rule,
    ReviewSort sort) {}
