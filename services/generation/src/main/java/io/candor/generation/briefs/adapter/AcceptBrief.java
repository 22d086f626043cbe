package io.candor.generation.briefs.adapter;

import io.candor.contracts.Json;
import io.candor.contracts.generation.DraftComposed;
import io.candor.generation.briefs.Brief;
import io.candor.generation.briefs.BriefIntent;
import io.candor.generation.briefs.BriefsConfig;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.adapter.Fitting;
import io.candor.generation.circumstances.adapter.LabelRoom;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.composing.adapter.ComposingJob;
import io.candor.generation.composing.adapter.ComposingJobs;
import io.candor.generation.drafts.DraftsConfig;
import io.candor.generation.media.adapter.KnownMedia;
import io.candor.generation.origins.adapter.ToldTexts;
import io.candor.generation.scheduling.SchedulingConfig;
import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.rest.Answer;
import io.candor.rest.Caller;
import io.candor.rest.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
  private final Outbox outbox;
  private final ComposingJobs jobs;
  private final LabelRoom labels;
  private final BriefsConfig config;
  private final DraftsConfig drafts;
  private final SchedulingConfig scheduling;

  AcceptBrief(
      Transactions transactions,
      Idempotency idempotency,
      Outbox outbox,
      ComposingJobs jobs,
      LabelRoom labels,
      BriefsConfig config,
      DraftsConfig drafts,
      SchedulingConfig scheduling) {
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.outbox = outbox;
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
        .flatMap(rows -> write(session, rows).map(at -> answer(rows, at)));
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

  private Uni<Instant> write(Mutiny.Session session, NewBrief rows) {
    var stored =
        Rows.select(session, BriefStatements.STORE, AcceptBrief::instant, Json.write(rows));
    // sent one after the other, without waiting between: a failed one fails those behind it
    return Uni.combine()
        .all()
        .unis(stored, outbox.append(session, facts(rows)), jobs.ask(session, jobs(rows)))
        .with((at, _, _) -> at.getFirst());
  }

  private static Instant instant(Object[] row) {
    return ((OffsetDateTime) row[0]).toInstant();
  }

  private static List<Fact> facts(NewBrief rows) {
    return rows.drafts().stream()
        .filter(draft -> draft.content() != null)
        .map(draft -> {
          var event =
              new DraftComposed(draft.id(), rows.id(), Objects.requireNonNull(draft.content()));
          return new Fact(
              draft.id().toString(), event, rows.workspace(), draft.version(), rows.id(), null);
        })
        .toList();
  }

  private static List<ComposingJob> jobs(NewBrief rows) {
    return rows.drafts().stream()
        .filter(draft -> draft.content() == null)
        .map(
            draft -> new ComposingJob(draft.id(), rows.workspace(), 1, List.of(), draft.deadline()))
        .toList();
  }

  private static Answer answer(NewBrief rows, Instant at) {
    return new Answer(
        202, Map.of("Location", "/v1/briefs/" + rows.id()), Json.write(Accepted.of(rows, at)));
  }
}
