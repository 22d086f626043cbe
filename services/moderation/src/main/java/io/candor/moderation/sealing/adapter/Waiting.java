package io.candor.moderation.sealing.adapter;

import io.candor.moderation.sealing.Unsealed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A decision that waits, when it was looked at, and how long it had waited by then. */
record Waiting(Unsealed decision, Instant now, long millis) {

  private static final int FIRST_PART = 6;

  static Waiting of(Object[] row) {
    var parts = Parts.of(row, FIRST_PART);
    var decision =
        new Unsealed((String) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], parts);
    return new Waiting(decision, ((OffsetDateTime) row[4]).toInstant(), (Long) row[5]);
  }
}
