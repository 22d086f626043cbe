package io.candor.generation.briefs.adapter;

import io.candor.generation.listing.adapter.Listed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A brief as a list shows it. */
record BriefItem(
    UUID id,
    String intent,
    String status,
    Instant createdAt,
    String brand,
    String audience,
    List<String> channels,
    String language,
    String subject,
    List<String> tags)
    implements Listed {}
