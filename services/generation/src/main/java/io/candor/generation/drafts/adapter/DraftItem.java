package io.candor.generation.drafts.adapter;

import io.candor.generation.listing.adapter.Listed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft as a list shows it. */
record DraftItem(
    UUID id,
    UUID brief,
    String channel,
    int revision,
    String status,
    @Nullable String pending,
    String language,
    @Nullable String text,
    Instant createdAt,
    @Nullable Instant scheduledAt,
    @Nullable Instant publishedAt,
    @Nullable String url)
    implements Listed {}
