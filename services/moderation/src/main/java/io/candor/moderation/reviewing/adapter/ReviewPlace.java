package io.candor.moderation.reviewing.adapter;

import java.time.Instant;
import java.util.UUID;

/** A place in the list of reviews, whatever its order. */
record ReviewPlace(Instant deadline, int rank, Instant openedAt, UUID id) {

  static ReviewPlace of(ReviewItem item) {
    return new ReviewPlace(item.deadline(), item.rank(), item.openedAt(), item.id());
  }
}
