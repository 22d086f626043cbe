package io.candor.rest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Deletes, by their index and some at a time, answers that were kept for more than a day. */
@ApplicationScoped
class IdempotencySweep {

  private static final Logger LOG = Logger.getLogger(IdempotencySweep.class);
  private static final int BATCH = 1_000;

  /** An hour later than they may be given again, so that nobody is just reading one. */
  private static final String SWEEP =
      "delete from idempotency where ctid in (select ctid from idempotency"
          + " where created_at < statement_timestamp() - interval '25 hours' order by created_at limit "
          + BATCH
          + " for update skip locked)";

  private final Vertx vertx;
  private final Pool pool;
  private final RestConfig config;
  private long timer;

  IdempotencySweep(Vertx vertx, Pool pool, RestConfig config) {
    this.vertx = vertx;
    this.pool = pool;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    timer =
        vertx.setPeriodic(
            config.sweepEvery().toMillis(),
            _ ->
                sweep()
                    .subscribe()
                    .with(
                        _ -> {},
                        failure -> LOG.warn("old answers are kept for now", Silenced.of(failure))));
  }

  void stop(@Observes ShutdownEvent event) {
    vertx.cancelTimer(timer);
  }

  /** Deletes what is too old; answers how many there were. */
  Uni<Integer> sweep() {
    return pool.query(SWEEP)
        .execute()
        .map(rows -> rows.rowCount())
        .flatMap(
            gone -> gone < BATCH ? Uni.createFrom().item(gone) : sweep().map(more -> gone + more));
  }
}
