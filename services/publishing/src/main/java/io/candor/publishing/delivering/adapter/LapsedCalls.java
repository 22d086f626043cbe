package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Loops;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.publishing.channels.Outcome;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/**
 * Calls whose lease ended without an outcome: who made them died, and nobody knows how they ended.
 */
@ApplicationScoped
class LapsedCalls {

  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final Outcome INTERRUPTED =
      new Outcome.Unknown("interrupted", "whoever made the call did not say how it ended");
  private static final String LAPSED =
      """
      select cast(row_to_json(x) as text) from (
        select t.id from attempt t where t.ended_at is null and t.lease_until < clock_timestamp() order by t.id limit 50) x
      """;

  private final Loops loops;
  private final Transactions transactions;
  private final Outcomes outcomes;

  LapsedCalls(Loops loops, Transactions transactions, Outcomes outcomes) {
    this.loops = loops;
    this.transactions = transactions;
    this.outcomes = outcomes;
  }

  private record Lapsed(long id) {}

  void start(@Observes StartupEvent event) {
    loops.start("lapsed calls", EVERY, this::step);
  }

  private Uni<Boolean> step() {
    return transactions
        .read(session -> Rows.list(session, LAPSED, Lapsed.class))
        .call(this::end)
        .replaceWith(false);
  }

  private Uni<Void> end(List<Lapsed> lapsed) {
    return Multi.createFrom()
        .iterable(lapsed)
        .onItem()
        .transformToUniAndConcatenate(call -> outcomes.write(call.id(), INTERRUPTED))
        .collect()
        .asList()
        .replaceWithVoid();
  }
}
