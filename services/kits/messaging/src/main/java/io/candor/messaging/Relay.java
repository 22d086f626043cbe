package io.candor.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds, in its order: locks the free shards, reads, sends, deletes what was
 * acknowledged. After a partial failure only the acknowledged head of each key is deleted, so that
 * no key's events change places. A crash between send and delete sends again, with the same id.
 */
@ApplicationScoped
public class Relay {

  private static final String READ =
      """
      with mine as (select no from outbox_shard for update skip locked)
      select seq, id, topic, key, type, workspace, version, correlation, causation, traceparent, occurred_at, payload
      from outbox where shard in (select no from mine) order by seq limit $1
      """;
  private static final String DELETE = "delete from outbox where seq = any($1)";

  private final Pool pool;
  private final EventSender sender;
  private final Loops loops;
  private final MessagingConfig config;
  private final AtomicLong ageMs = new AtomicLong();
  private volatile @Nullable Loop loop;

  Relay(Pool pool, EventSender sender, Loops loops, MessagingConfig config, MeterRegistry meters) {
    this.pool = pool;
    this.sender = sender;
    this.loops = loops;
    this.config = config;
    meters.gauge("candor.messaging.outbox.age.seconds", ageMs, ms -> ms.get() / 1000.0);
  }

  void start(@Observes StartupEvent event) {
    loop = loops.start("relay", config.relayIdle(), config.relayLinger(), this::drain);
  }

  /** Says that there may be events to send. */
  public void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  private Uni<Boolean> drain() {
    return pool.withTransaction(this::sendBatch).map(sent -> sent == config.relayBatch());
  }

  private Uni<Integer> sendBatch(SqlConnection connection) {
    return connection
        .preparedQuery(READ)
        .execute(Tuple.of(config.relayBatch()))
        .flatMap(rows -> {
          var batch = new ArrayList<Row>(rows.size());
          rows.forEach(batch::add);
          observe(batch);
          return batch.isEmpty() ? Uni.createFrom().item(0) : send(connection, batch);
        });
  }

  private Uni<Integer> send(SqlConnection connection, List<Row> batch) {
    List<Uni<Boolean>> sends = new ArrayList<>(batch.size());
    batch.forEach(row -> sends.add(sender.send(row)));
    return Uni.join()
        .all(sends)
        .andCollectFailures()
        .flatMap(outcomes -> {
          var done = acknowledged(batch, outcomes);
          return connection
              .preparedQuery(DELETE)
              .execute(Tuple.of(done))
              .map(_ -> done.length == batch.size() ? done.length : -1);
        });
  }

  /** The acknowledged head of each key. */
  static Long[] acknowledged(List<Row> batch, List<Boolean> outcomes) {
    var blocked = new HashSet<String>();
    var done = new ArrayList<Long>(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      var key = batch.get(i).getString("topic") + '\n' + batch.get(i).getString("key");
      if (!outcomes.get(i)) {
        blocked.add(key);
      } else if (!blocked.contains(key)) {
        done.add(batch.get(i).getLong("seq"));
      }
    }
    return done.toArray(Long[]::new);
  }

  private void observe(List<Row> batch) {
    ageMs.set(
        batch.isEmpty()
            ? 0
            : Duration.between(
                    batch.getFirst().getOffsetDateTime("occurred_at").toInstant(), Instant.now())
                .toMillis());
  }
}
