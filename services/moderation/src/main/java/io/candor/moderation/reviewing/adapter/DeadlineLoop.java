package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.moderation.ReviewDue;
import io.candor.messaging.Fact;
import io.candor.messaging.Loops;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.moderation.recording.Decider;
import io.candor.moderation.recording.Ground;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import io.candor.moderation.recording.adapter.VerdictWriter;
import io.candor.moderation.reviewing.ReviewingConfig;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Watches the reviews: reminds when three quarters of the time are over, refuses when nobody
 * decided in time.
 */
@ApplicationScoped
class DeadlineLoop {

  private static final int MOST = 100;
  private static final String COUNT_EVENT =
      """
      update draft d set version = d.version + 1
      from json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid) where d.id = t.draft
      """;

  private record Reminded(UUID draft) {}

  private final Transactions transactions;
  private final VerdictWriter verdicts;
  private final Outbox outbox;
  private final ReviewingConfig config;
  private final Loops loops;

  DeadlineLoop(
      Transactions transactions,
      VerdictWriter verdicts,
      Outbox outbox,
      ReviewingConfig config,
      Loops loops) {
    this.transactions = transactions;
    this.verdicts = verdicts;
    this.outbox = outbox;
    this.config = config;
    this.loops = loops;
  }

  void start(@Observes StartupEvent event) {
    loops.start("review deadlines", config.tick(), this::step);
  }

  /** Handles those whose time has come; answers whether there may be more. */
  Uni<Boolean> step() {
    return transactions.run(session ->
        ReviewedDrafts.due(session, MOST)
            .call(due -> expire(session, due.stream().filter(ReviewedDraft::over).toList()))
            .call(due -> remind(session, due.stream().filter(draft -> !draft.over()).toList()))
            .map(due -> due.size() == MOST));
  }

  private Uni<List<Ruling>> expire(Mutiny.Session session, List<ReviewedDraft> drafts) {
    return verdicts.write(session, drafts.stream().map(DeadlineLoop::expired).toList(), null);
  }

  private static Ruling expired(ReviewedDraft draft) {
    return new Ruling(
        draft.subject(),
        new Verdict.Refused("review-expired", Ground.of(draft.openReview().findings())),
        RuleOnReview.shown(draft),
        Decider.deadline(draft.review()),
        "deadline",
        draft.circumstances());
  }

  private Uni<Void> remind(Mutiny.Session session, List<ReviewedDraft> drafts) {
    var counted = drafts.stream().map(draft -> new Reminded(draft.draft())).toList();
    return ReviewedDrafts.reminded(session, drafts)
        .chain(() -> Rows.write(session, COUNT_EVENT, counted))
        .chain(() -> outbox.append(session, drafts.stream().map(DeadlineLoop::due).toList()));
  }

  private static Fact due(ReviewedDraft draft) {
    return new Fact(
        draft.draft().toString(),
        new ReviewDue(
            draft.review(), draft.draft(), draft.content().number(), draft.openReview().deadline()),
        draft.workspace(),
        draft.version() + 1,
        draft.correlation(),
        null);
  }
}
