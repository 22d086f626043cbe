package io.candor.moderation.screening.adapter;

import io.candor.messaging.Loops;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How long the draft has waited that has waited longest to be screened: what to alert on. */
@ApplicationScoped
class QueueGauge {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final double MILLIS = 1000.0;
  private static final String LONGEST =
      """
      select cast(coalesce(extract(epoch from clock_timestamp() - min(next_screening_at)), 0) * 1000 as bigint)
      from screening where next_screening_at <= statement_timestamp()
      """;
  private final AtomicLong waitingMs = new AtomicLong();
  private final Transactions transactions;
  private final Loops loops;

  QueueGauge(Transactions transactions, Loops loops, MeterRegistry meters) {
    this.transactions = transactions;
    this.loops = loops;
    meters.gauge("candor.moderation.screening.waiting.seconds", waitingMs, ms -> ms.get() / MILLIS);
  }

  void start(@Observes StartupEvent event) {
    loops.start("screening gauge", EVERY, this::look);
  }

  private Uni<Boolean> look() {
    return transactions
        .read(session -> Rows.select(session, LONGEST, row -> (Long) row[0]))
        .invoke(rows -> waitingMs.set(rows.getFirst()))
        .replaceWith(false);
  }
}
