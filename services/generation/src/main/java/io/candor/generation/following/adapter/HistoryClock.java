package io.candor.generation.following.adapter;

import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Keeps history's order going on where the database was restored from a dump: there transaction
 * numbers begin anew, and new lines would come before old ones.
 */
@ApplicationScoped
class HistoryClock {

  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What was given out since the last look is far less than a million. */
  private static final String LOOK =
      """
      update history_clock set
        shift = case when n.tx + shift < seen then seen - n.tx + 1000000 else shift end,
        seen = case when n.tx + shift < seen then seen + 1000000 else n.tx + shift end
      from (select cast(cast(pg_current_xact_id() as text) as bigint) as tx) n where id = 1
      """;

  private final Transactions transactions;
  private final Loops loops;

  HistoryClock(Transactions transactions, Loops loops) {
    this.transactions = transactions;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    look().await().atMost(PATIENCE);
    loops.start("history-clock", EVERY, this::look);
  }

  private Uni<Boolean> look() {
    return transactions
        .run(session -> session.createNativeQuery(LOOK).executeUpdate())
        .replaceWith(false);
  }
}
