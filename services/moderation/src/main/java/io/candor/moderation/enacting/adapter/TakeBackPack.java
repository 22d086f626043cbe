package io.candor.moderation.enacting.adapter;

import io.candor.messaging.Transactions;
import io.candor.moderation.enacting.Standing;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.policy.adapter.PacksInForce;
import io.candor.moderation.rules.BadPack;
import io.candor.rest.ETags;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Takes a pack's latest version back, before it comes into force. */
@ApplicationScoped
class TakeBackPack {

  private final PacksInForce packs;
  private final JudgingThreads threads;
  private final Transactions transactions;

  TakeBackPack(PacksInForce packs, JudgingThreads threads, Transactions transactions) {
    this.packs = packs;
    this.threads = threads;
    this.transactions = transactions;
  }

  Uni<Long> takeBack(String scope, String id, @Nullable String ifMatch, String by) {
    return packs
        .load()
        .chain(() -> threads.put(() -> tried(scope, id)))
        .flatMap(
            plan -> transactions.run(session -> takeBack(session, scope, id, ifMatch, by, plan)))
        .call(packs::load);
  }

  /** What is planned must be right without it; answers the number of the plan. */
  private long tried(String scope, String id) {
    var plans = packs.plans();
    var all = plans.packs(scope);
    var latest =
        all.stream()
            .filter(pack -> pack.id().equals(id))
            .max(Comparator.comparing(pack -> pack.effectiveFrom()));
    try {
      packs.tried(
          all.stream().filter(pack -> !pack.equals(latest.orElse(null))).toList(), Instant.now());
    } catch (BadPack e) {
      throw EnactProblems.needed(e);
    }
    return plans.no(scope);
  }

  private static Uni<Long> takeBack(
      Mutiny.Session session,
      String scope,
      String id,
      @Nullable String ifMatch,
      String by,
      long plan) {
    return PackStore.standing(session, scope, id, "")
        .map(standing -> planned(standing, ifMatch, plan))
        .flatMap(latest -> PackStore.takeBack(session, scope, id, latest, by));
  }

  private static Instant planned(Standing standing, @Nullable String ifMatch, long plan) {
    if (standing.last() == 0) {
      throw Problems.notFound("rule pack that was put");
    }
    ETags.requireMatch(ifMatch, standing.last());
    EnactProblems.requireUnchanged(standing, plan);
    return EnactProblems.requirePlanned(standing);
  }
}
