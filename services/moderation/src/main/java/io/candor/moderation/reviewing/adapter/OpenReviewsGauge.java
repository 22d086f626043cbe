package io.candor.moderation.reviewing.adapter;

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

/** How many reviews wait for a person. */
@ApplicationScoped
class OpenReviewsGauge {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final String COUNT = "select count(*) from review where state = 'open'";
  private final AtomicLong open = new AtomicLong();
  private final Transactions transactions;
  private final Loops loops;

  OpenReviewsGauge(Transactions transactions, Loops loops, MeterRegistry meters) {
    this.transactions = transactions;
    this.loops = loops;
    meters.gauge("candor.moderation.reviews.open", open);
  }

  void start(@Observes StartupEvent event) {
    loops.start("open reviews gauge", EVERY, this::look);
  }

  private Uni<Boolean> look() {
    return transactions
        .read(session -> Rows.select(session, COUNT, row -> (Long) row[0]))
        .invoke(rows -> open.set(rows.getFirst()))
        .replaceWith(false);
  }
}
