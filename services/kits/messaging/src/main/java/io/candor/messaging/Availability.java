package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks the database itself whether it takes writes just now. */
@ApplicationScoped
class Availability {

  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final String ASK =
      "select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off'";
  private final Pool pool;

  Availability(Pool pool) {
    this.pool = pool;
  }

  /** Never fails: no answer in time is an answer. */
  Uni<Boolean> takesWrites() {
    return pool.query(ASK)
        .execute()
        .map(rows -> rows.iterator().next().getBoolean(0))
        .ifNoItem()
        .after(LONGEST)
        .recoverWithItem(false)
        .onFailure()
        .recoverWithItem(false);
  }
}
