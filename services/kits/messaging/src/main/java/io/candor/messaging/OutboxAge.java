package io.candor.messaging;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For how long the oldest event has waited to be sent; grows by itself until it is known to be
 * sent.
 */
final class OutboxAge {

  private volatile @Nullable Instant since;

  void none() {
    since = null;
  }

  void oldest(List<Row> batch) {
    since = batch.isEmpty() ? null : batch.getFirst().getOffsetDateTime("occurred_at").toInstant();
  }

  /** It cannot be read: from now on an event may be waiting. */
  void unknown() {
    if (since == null) {
      since = Instant.now();
    }
  }

  double seconds() {
    var oldest = since;
    return oldest == null
        ? 0
        : Math.max(0, Duration.between(oldest, Instant.now()).toMillis() / 1000.0);
  }
}
