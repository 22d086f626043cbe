package io.candor.generation.briefs.adapter;

import io.candor.generation.briefs.Brief;
import io.candor.generation.briefs.BriefIntent;
import io.candor.generation.briefs.BriefsConfig;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.adapter.Fitting;
import io.candor.generation.circumstances.adapter.LabelRoom;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.composing.adapter.ComposingJobs;
import io.candor.generation.drafts.DraftsConfig;
import io.candor.generation.media.adapter.KnownMedia;
import io.candor.generation.origins.adapter.ToldTexts;
import io.candor.generation.scheduling.SchedulingConfig;
import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.messaging.Transactions;
import io.candor.rest.Answer;
import io.candor.rest.Caller;
import io.candor.rest.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a brief: in one transaction it is stored with its drafts, and a finished text is told to
 * the others, or what is to be composed is asked for. A finished text for an audience or a channel
 * that was put a moment ago waits for the event that tells of it; what is composed does so itself.
 */
@ApplicationScoped
class AcceptBrief {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final StoreBrief stored;
  private final ComposingJobs jobs;
  private final LabelRoom labels;
  private final BriefsConfig config;
  private final DraftsConfig drafts;
  private final SchedulingConfig scheduling;

  AcceptBrief(
      Transactions transactions,
      Idempotency idempotency,
      StoreBrief stored,
      ComposingJobs jobs,
      LabelRoom labels,
      BriefsConfig config,
      DraftsConfig drafts,
      SchedulingConfig scheduling) {
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.stored = stored;
    this.jobs = jobs;
    this.labels = labels;
    this.config = config;
    this.drafts = drafts;
    this.scheduling = scheduling;
  }

  /**
   * The answer to give, also to the same request again.
   *
   * @param request canonical form of the request
   */
  Uni<Answer> accept(Brief brief, Caller caller, @Nullable String key, String request) {
    return Uni.createFrom()
        .deferred(() ->
            transactions.run(session ->
                idempotency.once(
                    session, caller, key, request, () -> accept(session, brief, caller))))
        .onFailure(NotHeardYet.class)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .withJitter(0)
        .expireIn(config.hearing().toMillis())
        .onFailure(failure -> failure.getCause() instanceof NotHeardYet)
        .transform(Throwable::getCause)
        .onFailure(NotHeardYet.class)
        .transform(NotHeardYet::problem)
        .invoke(() -> {
          if (brief.intent() != BriefIntent.PUBLISH) {
            jobs.wake();
          }
        });
  }

  private Uni<Answer> accept(Mutiny.Session session, Brief brief, Caller caller) {
    return KnownMedia.of(session, caller.workspace(), brief.media())
        .map(brief::showing)
        .call(() -> requireTold(session, brief, caller))
        .flatMap(whole -> store(session, whole, caller));
  }

  private static Uni<Void> requireTold(Mutiny.Session session, Brief brief, Caller caller) {
    return brief.declared() == null
        ? Uni.createFrom().voidItem()
        : ToldTexts.requireTold(session, caller.workspace(), brief.declared(), brief.source());
  }

  private Uni<Answer> store(Mutiny.Session session, Brief brief, Caller caller) {
    return ReadCircumstances.of(
            session, caller.workspace(), brief.brand(), brief.audience(), brief.channels())
        .invoke(known -> Naming.check(brief, known))
        .call(known -> requireFit(session, brief, known))
        .map(known -> rows(brief, caller, known))
        .flatMap(rows -> stored.store(session, rows));
  }

  private Uni<Void> requireFit(Mutiny.Session session, Brief brief, Circumstances known) {
    if (brief.intent() != BriefIntent.PUBLISH) {
      return Uni.createFrom().voidItem();
    }
    var unheard = known.unheard(brief.audience(), brief.channels());
    if (!unheard.isEmpty()) {
      throw new NotHeardYet(unheard);
    }
    return labels
        .of(session, Objects.requireNonNull(known.policy(), "rules"))
        .invoke(longest ->
            known
                .channels()
                .forEach(channel ->
                    Fitting.require(
                        "source.text", brief.source(), brief.language(), channel, longest)))
        .replaceWithVoid();
  }

  private NewBrief rows(Brief brief, Caller caller, Circumstances known) {
    var window = ScheduleBody.window(brief.schedule(), known.now(), scheduling);
    return BriefRows.of(brief, caller, known, window, drafts.composing());
  }
}
