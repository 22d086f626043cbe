package io.candor.publishing.delivering.adapter;

import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.delivering.Settlement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ends what waited too long: posts past their window, and outcomes nobody settled. */
@ApplicationScoped
class GiveUp {

  private static final int BATCH = 100;
  private static final Settlement MISSED = Settlement.missed("the window ended");
  private static final Settlement NEVER_SETTLED =
      Settlement.failed("outcome-unknown", "nobody settled it in time; it may be on its channel");

  private final SettledPosts settled;
  private final DeliveringConfig config;

  GiveUp(SettledPosts settled, DeliveringConfig config) {
    this.settled = settled;
    this.config = config;
  }

  /** Posts whose window ended; answers whether there may be more. */
  Uni<Boolean> late(Mutiny.Session session) {
    return HeldPosts.late(session, BATCH)
        .call(late ->
            settled.settle(session, late.stream().map(p -> SettledPost.of(p, MISSED)).toList()))
        .map(late -> late.size() == BATCH);
  }

  /** Posts of unknown outcome whose deadline is over; answers whether there may be more. */
  Uni<Boolean> neverSettled(Mutiny.Session session) {
    return HeldPosts.neverSettled(session, config.unknownDeadline().toSeconds(), BATCH)
        .call(old ->
            settled.settle(
                session, old.stream().map(p -> SettledPost.of(p, NEVER_SETTLED)).toList()))
        .map(old -> old.size() == BATCH);
  }
}
