package io.candor.contracts.publishing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post is on its channel. */
public record PostPublished(
    UUID post,
    UUID draft,
    int revision,
    int clearanceNo,
    String channel,
    String url,
    Instant publishedAt,
    @Nullable String receipt)
    implements PostEvent {}
