package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the queue shows of a review.
 *
 * @param escalatedTo reviewer or operator, where it was escalated
 * @param approvals how many approved it, while it needs more
 */
record ReviewItem(
    UUID id,
    UUID draft,
    int revision,
    String state,
    String severity,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) int rank,
    String reason,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable String channel,
    @Nullable String language,
    Instant openedAt,
    Instant deadline,
    @Nullable String claimedBy,
    @Nullable String escalatedTo,
    int approvals,
    int needed,
    @Nullable String decision,
    String text) {}
