package io.candor.moderation.proposing.adapter;

import io.candor.messaging.Transactions;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.judging.Comparison;
import io.candor.moderation.judging.Judges;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.policy.adapter.PacksInForce;
import io.candor.moderation.proposing.Proposal;
import io.candor.moderation.screening.ScreenRevision;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts decided texts to the packs in force and to those with a proposed one among them, some at a
 * time: never are all texts in memory, and no session is held while rules run.
 */
@ApplicationScoped
class DryRuns {

  private static final int AT_A_TIME = 50;
  private final Transactions transactions;
  private final JudgingThreads threads;
  private final Judges judges;
  private final PacksInForce packs;
  private final ClearingConfig clearing;
  private final ProposingConfig config;

  DryRuns(
      Transactions transactions,
      JudgingThreads threads,
      Judges judges,
      PacksInForce packs,
      ClearingConfig clearing,
      ProposingConfig config) {
    this.transactions = transactions;
    this.threads = threads;
    this.judges = judges;
    this.packs = packs;
    this.clearing = clearing;
    this.config = config;
  }

  /** Over the last decisions of a workspace, of those that were there already. */
  Uni<DryRun> run(String id, Proposal proposal, String workspace, int last, @Nullable UUID until) {
    return threads
        .tryOut(() -> begun(id, proposal, workspace))
        .flatMap(run ->
            transactions
                .read(session -> DecidedTexts.latest(session, workspace, until, last))
                .flatMap(latest -> look(run, run.begin(latest))));
  }

  /** A folder is read here and not before: a large one would keep an event loop. */
  private DryRun begun(String id, Proposal proposal, String workspace) {
    DryRunResource.requireId(proposal, id);
    var now = Instant.now();
    var plans = packs.plans();
    var rules =
        proposal.rules(
            packs.files(plans, workspace, now),
            (_, files) -> packs.with(plans, workspace, id, files, now));
    var pack = rules.pack(id).orElseThrow().ref();
    var proposed = new ScreenRevision(rules, clearing.lifetime(), Clock.systemUTC());
    var over = ValidatePackResource.after(config.time());
    return new DryRun(workspace, pack, new Comparison(judges, _ -> proposed), over);
  }

  private Uni<DryRun> look(DryRun run, List<Decided> all) {
    int steps = (all.size() + AT_A_TIME - 1) / AT_A_TIME;
    return Multi.createFrom()
        .items(IntStream.range(0, steps).boxed())
        .onItem()
        .transformToUniAndConcatenate(step -> step(run, part(all, step)))
        .toUni()
        .replaceWith(run);
  }

  private static List<Decided> part(List<Decided> all, int step) {
    return all.subList(step * AT_A_TIME, Math.min(all.size(), (step + 1) * AT_A_TIME));
  }

  private Uni<DryRun> step(DryRun run, List<Decided> some) {
    return transactions
        .read(session -> DecidedTexts.of(session, some))
        .flatMap(kept -> threads.tryOut(() -> run.look(some, kept)));
  }
}
