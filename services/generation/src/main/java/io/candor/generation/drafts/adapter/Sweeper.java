package io.candor.generation.drafts.adapter;

import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.DraftsConfig;
import io.candor.generation.drafts.Requests;
import io.candor.generation.drafts.Standing;
import io.candor.messaging.Loops;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Nothing stays open for ever: drafts whose deadline is over are ended, or publishing is asked to.
 * Several replicas sweep side by side, each takes what nobody has locked.
 */
@ApplicationScoped
class Sweeper {

  private static final int MOST = 200;
  private final Transactions transactions;
  private final DraftStore store;
  private final Loops loops;
  private final DraftsConfig config;

  Sweeper(Transactions transactions, DraftStore store, Loops loops, DraftsConfig config) {
    this.transactions = transactions;
    this.store = store;
    this.loops = loops;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    loops.start("draft-deadlines", config.sweep(), () -> transactions.run(this::sweep));
  }

  private Uni<Boolean> sweep(Mutiny.Session session) {
    return Rows.list(session, DraftStatements.LOCK_OVERDUE, MOST, Standing.class)
        .map(rows -> rows.stream().map(Draft::new).toList())
        .invoke(drafts -> drafts.forEach(Requests::overdue))
        .call(drafts -> store.write(session, drafts))
        .map(drafts -> drafts.size() == MOST);
  }
}
