package io.candor.publishing.feed.adapter;

import io.candor.contracts.ContractJson;
import io.candor.contracts.ReleaseContent;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A row of the feed: exactly the content that was released. */
record PublishedPost(UUID id, ReleaseContent content, long publishedMicros) {

  static PublishedPost of(Tuple row) {
    return new PublishedPost(
        row.get(0, UUID.class), content(row), row.get(2, Number.class).longValue());
  }

  Instant publishedAt() {
    return Instant.EPOCH.plus(publishedMicros, ChronoUnit.MICROS);
  }

  private static ReleaseContent content(Tuple row) {
    try {
      return ContractJson.MAPPER.readValue(row.get(1, String.class), ReleaseContent.class);
    } catch (IOException e) {
      throw new IllegalStateException("post " + row.get(0) + " cannot be read", e);
    }
  }
}
