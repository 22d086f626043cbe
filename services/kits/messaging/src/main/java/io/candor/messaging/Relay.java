package io.candor.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds, in its order: locks the free shards, reads, sends, deletes what was
 * acknowledged. An event is sent when the one before it of the same key was acknowledged, so that
 * no key's events change places, whatever fails. A crash between send and delete sends again, with
 * the same id.
 */
@ApplicationScoped
public class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final String LOCK =
      "select no from outbox_shard where exists (select from outbox) for update skip locked";

  /** A statement of its own: what it sees must be younger than the lock (read committed). */
  private static final String READ =
      """
      select seq, id, topic, key, type, workspace, version, correlation, causation, traceparent, occurred_at, payload
      from outbox where shard = any($1) order by seq limit $2
      """;

  private static final String DELETE = "delete from outbox where seq = any($1)";

  private final Pool pool;
  private final EventSender sender;
  private final Loops loops;
  private final MessagingConfig config;
  private final OutboxAge age = new OutboxAge();
  private volatile @Nullable Loop loop;

  Relay(Pool pool, EventSender sender, Loops loops, MessagingConfig config, MeterRegistry meters) {
    this.pool = pool;
    this.sender = sender;
    this.loops = loops;
    this.config = config;
    meters.gauge("candor.messaging.outbox.age.seconds", age, OutboxAge::seconds);
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

  /** True when there may be more to send at once. */
  Uni<Boolean> drain() {
    return pool.withTransaction(this::sendBatch).onFailure().invoke(age::unknown);
  }

  private Uni<Boolean> sendBatch(SqlConnection connection) {
    return connection
        .query(LOCK)
        .execute()
        .map(Relay::shards)
        .flatMap(shards -> shards.length == 0 ? nothing() : sendBatch(connection, shards));
  }

  private Uni<Boolean> nothing() {
    age.none();
    return Uni.createFrom().item(false);
  }

  private Uni<Boolean> sendBatch(SqlConnection connection, Short[] shards) {
    return connection
        .preparedQuery(READ)
        .execute(Tuple.of(shards, config.relayBatch()))
        .flatMap(rows -> {
          var batch = new ArrayList<Row>(rows.size());
          rows.forEach(batch::add);
          age.oldest(batch);
          return batch.isEmpty() ? Uni.createFrom().item(false) : send(connection, batch);
        });
  }

  private Uni<Boolean> send(SqlConnection connection, List<Row> batch) {
    var order = new KeyOrder(batch);
    return sendWaves(order)
        .chain(() -> connection.preparedQuery(DELETE).execute(Tuple.of(order.acknowledged())))
        .map(_ -> sent(batch, order));
  }

  private Uni<Void> sendWaves(KeyOrder order) {
    var wave = order.next();
    return wave.isEmpty()
        ? Uni.createFrom().voidItem()
        : sender
            .sendAll(wave)
            .invoke(outcomes -> order.record(wave, outcomes))
            .chain(() -> sendWaves(order));
  }

  /** After a failure it rests a moment, like after a batch that was not full. */
  private boolean sent(List<Row> batch, KeyOrder order) {
    int left = batch.size() - order.acknowledged().length;
    if (left > 0) {
      LOG.warnf("%d of %d events were not taken by the broker, they stay", left, batch.size());
      return false;
    }
    if (batch.size() < config.relayBatch()) {
      age.none();
    }
    return batch.size() == config.relayBatch();
  }

  private static Short[] shards(RowSet<Row> rows) {
    var shards = new ArrayList<Short>();
    rows.forEach(row -> shards.add(row.getShort(0)));
    return shards.toArray(Short[]::new);
  }
}
