package io.candor.moderation.enacting.adapter;

import io.candor.contracts.PackRef;
import io.candor.messaging.Transactions;
import io.candor.moderation.enacting.Lent;
import io.candor.moderation.enacting.Proposed;
import io.candor.moderation.enacting.Standing;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.policy.EnactPacks;
import io.candor.moderation.policy.Plans;
import io.candor.moderation.policy.PutPack;
import io.candor.moderation.policy.adapter.PacksInForce;
import io.candor.moderation.proposing.Examination;
import io.candor.moderation.proposing.OwnCost;
import io.candor.moderation.proposing.Report;
import io.candor.moderation.proposing.adapter.DryRunResource;
import io.candor.moderation.proposing.adapter.ProposingConfig;
import io.candor.moderation.proposing.adapter.ValidatePackResource;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.RuleSet;
import io.candor.rest.ETags;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pack in force. It is tried as it would hold, with all that is planned by then; then one
 * short transaction puts it, if the plan is still that one.
 */
@ApplicationScoped
class EnactPack {

  /** What holds at once holds from then on: every replica has read it by then. */
  private static final Duration LEAD = Duration.ofSeconds(3);

  private final PacksInForce packs;
  private final JudgingThreads threads;
  private final Transactions transactions;
  private final ProposingConfig config;

  EnactPack(
      PacksInForce packs,
      JudgingThreads threads,
      Transactions transactions,
      ProposingConfig config) {
    this.packs = packs;
    this.threads = threads;
    this.transactions = transactions;
    this.config = config;
  }

  Uni<PutRow> put(Asked asked) {
    return packs
        .load()
        .chain(() -> threads.put(() -> proposed(asked)))
        .onFailure(BadPack.class)
        .transform(e -> EnactProblems.invalid(e))
        .flatMap(pack -> transactions.run(session -> put(session, asked, pack)))
        .call(packs::load);
  }

  /** Once it begins, with what is planned after it: all of it as one look at the plans knows it. */
  private Proposed proposed(Asked asked) {
    DryRunResource.requireId(asked.proposal(), asked.id());
    var begins = begins(asked.from());
    var plans = packs.plans();
    var inForce = packs.files(plans, asked.scope(), begins);
    var over = ValidatePackResource.after(config.time());
    var report =
        Examination.of(
            asked.proposal(),
            inForce,
            (id, files) -> cheap(packs.with(plans, asked.scope(), id, files, begins), id),
            over);
    if (!report.valid()) {
      throw EnactProblems.invalid(report);
    }
    var before = plans.of(asked.scope()).at(begins).rules();
    Lent.changed(asked.id(), asked.proposal().texts(), before, inForce)
        .ifPresent(file -> {
          throw EnactProblems.lent(file);
        });
    return new Proposed(
        asked.scope(),
        ref(plans, asked, report, begins),
        asked.proposal().texts(),
        plans.no(asked.scope()),
        packs.shipped(asked.id()).orElse(null));
  }

  /** As replicas will read it; what it borrows must be what ships, as it was examined with. */
  private PackRef ref(Plans plans, Asked asked, Report report, Instant begins) {
    var put =
        new PutPack(
            EnactPacks.PROPOSED,
            asked.scope(),
            asked.id(),
            Objects.requireNonNull(report.version()),
            Objects.requireNonNull(report.digest()),
            begins,
            asked.caller().sub(),
            begins,
            asked.proposal().texts());
    var all = Stream.concat(plans.packs(asked.scope()).stream(), Stream.of(put)).toList();
    var tried = packs.tried(all, begins);
    tried.sets().forEach(set -> cheap(set.rules(), asked.id()));
    var ref = tried.at(begins).rules().pack(asked.id()).orElseThrow().ref();
    if (!ref.digest().equals(report.digest())) {
      throw EnactProblems.lent("a list that it borrows");
    }
    return ref;
  }

  private static RuleSet cheap(RuleSet rules, String id) {
    OwnCost.excess(rules, id)
        .ifPresent(excess -> {
          throw EnactProblems.costly(excess);
        });
    return rules;
  }

  private static Instant begins(@Nullable Instant from) {
    var now = Instant.now();
    return from == null || from.isBefore(now) ? now : from;
  }

  private static Uni<PutRow> put(Mutiny.Session session, Asked asked, Proposed pack) {
    return PackStore.standing(session, pack.scope(), pack.pack().id(), pack.pack().version())
        .invoke(standing -> require(asked, pack, standing))
        .chain(() -> PackStore.put(session, pack, asked.from(), LEAD, asked.caller().sub()));
  }

  private static void require(Asked asked, Proposed pack, Standing standing) {
    if (standing.last() == 0 && pack.shipped() == null) {
      ETags.requireNone(asked.ifMatch());
    } else {
      ETags.requireMatch(asked.ifMatch(), standing.last());
    }
    EnactProblems.requireFits(standing, pack, asked.from());
  }
}
