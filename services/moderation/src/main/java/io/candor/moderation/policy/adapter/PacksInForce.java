package io.candor.moderation.policy.adapter;

import io.candor.contracts.PackRef;
import io.candor.contracts.moderation.LabelForm;
import io.candor.messaging.Transactions;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.disclosing.LabelForms;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.Judges;
import io.candor.moderation.judging.Question;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.policy.EnactPacks;
import io.candor.moderation.policy.Enacted;
import io.candor.moderation.policy.FilesInForce;
import io.candor.moderation.policy.Overtaken;
import io.candor.moderation.policy.Plans;
import io.candor.moderation.policy.PutPack;
import io.candor.moderation.policy.ScopePlan;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.PackShelf;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.RulesInForce;
import io.candor.moderation.screening.ScreenRevision;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The packs in force: those that ship, read at start, or the start stops; and those that were put,
 * read from the database whenever a plan changed. What was put and cannot be used stops no replica:
 * everything that it concerns is held until another version mends it.
 */
@Startup
@ApplicationScoped
public class PacksInForce implements Judges, RulesInForce {

  private static final Logger LOG = Logger.getLogger(PacksInForce.class);
  private final PackFiles files;
  private final Map<String, PackRef> shipped;
  private final EnactPacks enact;
  private final Transactions transactions;
  private final JudgingThreads threads;
  private volatile Plans plans;
  private volatile Labels labels = Labels.of(List.of());

  PacksInForce(
      PackFiles files,
      Embedder embedder,
      ClearingConfig clearing,
      Transactions transactions,
      JudgingThreads threads,
      MeterRegistry meters) {
    this.files = files;
    this.enact =
        new EnactPacks(
            PackShelf.of(files, embedder),
            rules -> new ScreenRevision(rules, clearing.lifetime(), Clock.systemUTC()));
    this.plans = Plans.none(enact, Instant.now());
    this.shipped =
        of(PutPack.ALL).refs().stream().collect(Collectors.toMap(PackRef::id, Function.identity()));
    this.transactions = transactions;
    this.threads = threads;
    meters.gauge(
        "candor.moderation.packs.broken", this, packs -> packs.broken(Instant.now()).size());
  }

  @Override
  public Judge of(Question question) {
    var due = question.revision().window().notBefore();
    var now = Instant.now();
    return plans.of(question.workspace()).at(due.isAfter(now) ? due : now).judge();
  }

  /** Reads what was put meanwhile. */
  public Uni<Void> load() {
    return Uni.createFrom()
        .deferred(() -> {
          long known = plans.last();
          return transactions.read(session -> PlanReading.changed(session, known));
        })
        .flatMap(changed ->
            changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : threads.load(() -> take(changed)).replaceWithVoid());
  }

  private synchronized Plans take(List<ScopePlan> changed) {
    var now = Instant.now();
    var before = plans.broken(now);
    plans = plans.with(changed, enact, now);
    tell(plans.broken(now), before);
    if (changed.stream().anyMatch(plan -> plan.scope().equals(PutPack.ALL))) {
      Overtaken.by(shipped.values(), plans.holding(PutPack.ALL, now)).forEach(LOG::warn);
    }
    return plans;
  }

  /** Each mistake once: one of the installation is one of each workspace with packs of its own. */
  private static void tell(Map<String, String> broken, Map<String, String> before) {
    broken.forEach((scope, mistake) -> {
      boolean known = mistake.equals(before.get(scope));
      boolean told = !scope.equals(PutPack.ALL) && mistake.equals(broken.get(PutPack.ALL));
      if (!known && !told) {
        LOG.errorf("packs put for %s cannot be used, everything is held: %s", scope, mistake);
      }
    });
  }

  /** Every wording a label of the installation's packs can have, in force or planned. */
  List<LabelForm> labels(Instant now) {
    var sets = plans.of(PutPack.ALL).after(now);
    var known = labels;
    if (!known.sets().equals(sets)) {
      known = Labels.of(sets);
      labels = known;
    }
    return known.forms();
  }

  /** What is over does not count: a replica that starts after it knows nothing of it. */
  private record Labels(List<Enacted.Set> sets, List<LabelForm> forms) {
    static Labels of(List<Enacted.Set> sets) {
      var wordings = sets.stream().flatMap(set -> set.rules().wordings().stream());
      return new Labels(sets, LabelForms.of(wordings.distinct().toList()));
    }
  }

  /** What is planned, as far as it is known here. */
  public Plans plans() {
    return plans;
  }

  /** The sets that would follow from other packs, from an instant on; may be a {@link BadPack}. */
  public Enacted tried(List<PutPack> packs, Instant at) {
    return enact.enact(0, packs, at);
  }

  /** The files behind the set of a workspace, or of all, at an instant. */
  public PackFiles files(Plans plans, String scope, Instant at) {
    return new FilesInForce(files, shipped.keySet(), plans.holding(scope, at));
  }

  /** The set of a workspace, or of all, at an instant, with a pack of these files in it. */
  public RuleSet with(Plans plans, String scope, String id, PackFiles folder, Instant at) {
    return enact.with(id, folder, plans.packs(scope), at);
  }

  /** The version of a pack that ships, if one does. */
  public Optional<PackRef> shipped(String id) {
    return Optional.ofNullable(shipped.get(id));
  }

  /** The rules of now. */
  @Override
  public RuleSet of(String workspace) {
    return plans.of(workspace).at(Instant.now()).rules();
  }

  /** What is wrong from an instant on, by scope. */
  Map<String, String> broken(Instant at) {
    return plans.broken(at);
  }
}
