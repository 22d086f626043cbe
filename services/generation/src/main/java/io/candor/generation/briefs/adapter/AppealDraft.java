package io.candor.generation.briefs.adapter;

import io.candor.contracts.Continues;
import io.candor.contracts.Contributor;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.briefs.Brief;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.drafts.Revising;
import io.candor.generation.origins.Told;
import io.candor.generation.scheduling.Schedule;
import io.candor.generation.scheduling.SchedulingConfig;
import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.messaging.Transactions;
import io.candor.rest.Answer;
import io.candor.rest.Caller;
import io.candor.rest.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Appeals against a refusal: what ended never reopens, so the same text is a draft of a new brief
 * that continues the refused one. Moderation holds it for a person.
 */
@ApplicationScoped
class AppealDraft {

  /** What an author asks for. */
  record Asked(UUID draft, String reason, Schedule schedule, Caller caller, @Nullable String key) {
    String canonical() {
      return "POST /v1/drafts/" + draft + "/appeal " + reason + " " + schedule;
    }
  }

  private final Transactions transactions;
  private final Idempotency idempotency;
  private final StoreBrief stored;
  private final SchedulingConfig scheduling;

  AppealDraft(
      Transactions transactions,
      Idempotency idempotency,
      StoreBrief stored,
      SchedulingConfig scheduling) {
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.stored = stored;
    this.scheduling = scheduling;
  }

  /** The new brief, accepted. */
  Uni<Answer> appeal(Asked asked) {
    return transactions.run(session ->
        idempotency.once(
            session, asked.caller(), asked.key(), asked.canonical(), () -> take(session, asked)));
  }

  private Uni<Answer> take(Mutiny.Session session, Asked asked) {
    return RefusedDraft.lock(session, asked.caller(), asked.draft())
        .flatMap(refused ->
            known(session, refused.text(), asked).map(known -> rows(refused, asked, known)))
        .flatMap(rows -> stored.store(session, rows));
  }

  private static Uni<Circumstances> known(Mutiny.Session session, Revision text, Asked asked) {
    return ReadCircumstances.of(
        session,
        asked.caller().workspace(),
        text.brand(),
        text.audience(),
        List.of(text.channel()));
  }

  private NewBrief rows(RefusedDraft refused, Asked asked, Circumstances known) {
    var text = refused.text();
    var brief = brief(refused, text, asked.schedule());
    Naming.check(brief, known);
    var window = ScheduleBody.window(asked.schedule(), known.now(), scheduling);
    var by = new Contributor(asked.caller().sub(), asked.caller().kind(), "requester");
    var content = revision(text, by, known, window, new Continues(refused.id(), asked.reason()));
    var told = Told.of(asked.caller().workspace(), content);
    return BriefRows.continuing(brief, by, asked.caller().workspace(), content, told);
  }

  private static Brief brief(RefusedDraft refused, Revision text, Schedule schedule) {
    return new Brief(
        refused.intent(),
        text.brand(),
        text.audience(),
        List.of(text.channel()),
        text.language(),
        refused.subject(),
        refused.source(),
        refused.tags(),
        schedule,
        null,
        Revising.media(text.parts()),
        text.paid());
  }

  private static Revision revision(
      Revision text, Contributor by, Circumstances known, Window window, Continues continues) {
    return new Revision(
        1,
        text.intent(),
        text.brand(),
        text.audience(),
        text.channel(),
        text.language(),
        text.parts(),
        text.authorship(),
        Revising.with(text.contributors(), by),
        known.versions(text.channel()),
        window,
        text.source(),
        0,
        text.inReplyTo(),
        text.unsupported(),
        continues,
        text.paid());
  }
}
