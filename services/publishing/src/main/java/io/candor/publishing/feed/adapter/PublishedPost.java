package io.candor.publishing.feed.adapter;

import io.candor.contracts.Json;
import io.candor.contracts.ReleaseContent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A row of the feed: exactly the content that was released. */
record PublishedPost(UUID id, ReleaseContent content, long publishedMicros) {

  static PublishedPost of(Object[] row) {
    return new PublishedPost(
        (UUID) row[0], Json.read((String) row[1], ReleaseContent.class), (Long) row[2]);
  }

  Instant publishedAt() {
    return Instant.EPOCH.plus(publishedMicros, ChronoUnit.MICROS);
  }
}
