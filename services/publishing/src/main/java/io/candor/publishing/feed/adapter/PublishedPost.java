package io.candor.publishing.feed.adapter;

import io.candor.contracts.ReleaseContent;
import io.candor.publishing.adapter.Json;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A row of the feed: exactly the content that was released. */
record PublishedPost(UUID id, ReleaseContent content, long publishedMicros) {

  static PublishedPost of(Tuple row) {
    return new PublishedPost(
        row.get(0, UUID.class),
        Json.read(row.get(1, String.class), ReleaseContent.class),
        row.get(2, Number.class).longValue());
  }

  Instant publishedAt() {
    return Instant.EPOCH.plus(publishedMicros, ChronoUnit.MICROS);
  }
}
