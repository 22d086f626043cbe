package io.candor.generation.composing.adapter;

import io.candor.generation.composing.BrandVoice;
import io.candor.generation.composing.Budget;
import io.candor.generation.composing.CompositionRequest;
import io.candor.generation.composing.Intent;
import io.candor.generation.composing.Objection;
import io.candor.generation.drafts.ToCompose;
import io.candor.generation.testing.TestDrafts;
import io.candor.messaging.Transactions;
import io.candor.text.CountingUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks for drafts as the brief's feature does. */
@ApplicationScoped
class Asking {

  static final Duration FAR = Duration.ofMinutes(5);

  private static final String SOURCE =
      "La médiathèque ouvre une heure plus tôt dès lundi. "
          + "L'atelier de reliure compte 40 places, sur inscription.";

  private final ComposingJobs jobs;
  private final Instance<TestDrafts> drafts;
  private final Transactions transactions;

  Asking(ComposingJobs jobs, Instance<TestDrafts> drafts, Transactions transactions) {
    this.jobs = jobs;
    this.drafts = drafts;
    this.transactions = transactions;
  }

  /** A draft that can be composed, by this engine. */
  UUID forADraft(String engine) {
    return forADraft(engine, "default", FAR);
  }

  UUID forADraft(String engine, String workspace, Duration time) {
    return forADraft(new ToCompose.Ready(request(engine, workspace)), workspace, time);
  }

  UUID forADraft(ToCompose what) {
    return forADraft(what, "default", FAR);
  }

  /** A draft that cannot even be read. */
  UUID forAPoisonedDraft() {
    var draft = UUID.randomUUID();
    ask(List.of(job(draft, "default", FAR)));
    return draft;
  }

  void ask(List<ComposingJob> wanted) {
    transactions.run(session -> jobs.ask(session, wanted)).await().atMost(Duration.ofSeconds(10));
    jobs.wake();
  }

  void want(UUID draft, ToCompose what) {
    drafts.get().want(draft, what);
  }

  static ComposingJob job(UUID draft, String workspace, Duration time, Objection... objections) {
    return new ComposingJob(draft, workspace, 1, List.of(objections), Instant.now().plus(time));
  }

  static CompositionRequest request(String engine, String subject) {
    return new CompositionRequest(
        Intent.CREATE,
        subject,
        SOURCE,
        "fr",
        new BrandVoice("demo", "", List.of(), List.of(), null),
        "warm",
        new Budget(300, CountingUnit.GRAPHEMES),
        List.of(),
        1,
        engine);
  }

  private UUID forADraft(ToCompose what, String workspace, Duration time) {
    var draft = UUID.randomUUID();
    want(draft, what);
    ask(List.of(job(draft, workspace, time)));
    return draft;
  }
}
