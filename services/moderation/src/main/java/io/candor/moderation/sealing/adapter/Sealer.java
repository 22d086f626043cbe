package io.candor.moderation.sealing.adapter;

import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.candor.moderation.clearing.CurrentKeys;
import io.candor.moderation.sealing.Seal;
import io.candor.moderation.sealing.SealBatch;
import io.candor.moderation.sealing.SealingConfig;
import io.candor.moderation.sealing.Unsealed;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Seals what was decided since the last time: reads, signs and writes in one transaction, replicas
 * in turns, after and apart from the transactions that decide. A crash anywhere leaves all of it in
 * the queue, or all of it sealed.
 */
@ApplicationScoped
class Sealer {

  private static final double MILLIS = 1000.0;
  private final AtomicLong waitingMs = new AtomicLong();
  private final Transactions transactions;
  private final SealBatch sealing;
  private final CurrentKeys keys;
  private final SealingConfig config;
  private final Loops loops;

  Sealer(
      Transactions transactions,
      SealBatch sealing,
      CurrentKeys keys,
      SealingConfig config,
      Loops loops,
      MeterRegistry meters) {
    this.transactions = transactions;
    this.sealing = sealing;
    this.keys = keys;
    this.config = config;
    this.loops = loops;
    meters.gauge("candor.moderation.sealing.waiting.seconds", waitingMs, ms -> ms.get() / MILLIS);
  }

  void start(@Observes StartupEvent event) {
    loops.start("sealing", config.every(), this::step);
  }

  /** Seals a batch, when a key may sign; answers whether there may be more. */
  Uni<Boolean> step() {
    return keys.sign(Instant.now()) ? sealed() : Uni.createFrom().item(false);
  }

  private Uni<Boolean> sealed() {
    return transactions.run(session ->
        SealStore.turn(session)
            .flatMap(mine ->
                mine
                    ? SealStore.next(session, config.batch())
                    : Uni.createFrom().item(List.<Waiting>of()))
            .invoke(waiting -> waitingMs.set(waiting.isEmpty() ? 0 : waiting.getFirst().millis()))
            .call(
                waiting -> waiting.isEmpty() ? Uni.createFrom().voidItem() : seal(session, waiting))
            .map(waiting -> waiting.size() == config.batch()));
  }

  private Uni<Void> seal(Mutiny.Session session, List<Waiting> waiting) {
    var decisions = waiting.stream().map(Waiting::decision).toList();
    var now = waiting.getFirst().now().truncatedTo(ChronoUnit.MILLIS);
    var workspaces = decisions.stream().map(Unsealed::workspace).distinct().toList();
    return SealStore.last(session, workspaces)
        .flatMap(last -> apart(() -> sealing.seal(decisions, last, now)))
        .flatMap(seals -> SealStore.keep(session, seals));
  }

  /** On a worker thread; what follows is again where the session is. */
  private static Uni<List<Seal>> apart(Callable<List<Seal>> work) {
    var context = Objects.requireNonNull(Vertx.currentContext());
    return Uni.createFrom()
        .completionStage(() -> context.executeBlocking(work, false).toCompletionStage());
  }
}
