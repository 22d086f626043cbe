package io.candor.generation.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What publishing told of the draft's post.
 *
 * @param scheduledAt from when it is due
 * @param reason why it did not go out, where it did not
 */
public record Post(
    UUID id,
    @Nullable Instant scheduledAt,
    @Nullable Instant publishedAt,
    @Nullable String url,
    @Nullable String reason) {}
