package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.moderation.ReviewEscalated;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.moderation.reviewing.Escalation;
import io.candor.rest.Caller;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Hands a review to somebody who did not have it yet, or to an operator: who may decide is raised,
 * the deadline stays.
 */
@ApplicationScoped
class EscalateReview {

  private static final int MOST_RETRIES = 3;

  /**
   * Counts the event; only while the draft stands as it was read. Who left it to others before, as
   * who decided on what is appealed, leaves it to them still.
   */
  private static final String ESCALATE =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json))
        as a(review uuid, draft uuid, workspace text, version bigint, level text, sub text, reason text)),
      counted as (
        update draft d set version = d.version + 1 from a
        where d.id = a.draft and d.workspace = a.workspace and d.version = a.version and d.state = 'held' returning d.id)
      update review r set escalated_to = a.level, escalated_by = a.sub, escalated_reason = a.reason,
        escalated_at = clock_timestamp(), handled = array_append(array_remove(r.handled, a.sub), a.sub),
        barred = array(select u.sub from unnest(r.barred || array_remove(r.handled, a.sub) || a.sub) with ordinality as u(sub, no)
          group by u.sub order by min(u.no)), claimed_by = null, claimed_until = null
      from a, counted where r.id = a.review and r.draft = counted.id and r.workspace = a.workspace and r.decision is null
      """;

  private record Args(
      UUID review,
      UUID draft,
      String workspace,
      long version,
      String level,
      String sub,
      String reason) {}

  private final Transactions transactions;
  private final Outbox outbox;

  EscalateReview(Transactions transactions, Outbox outbox) {
    this.transactions = transactions;
    this.outbox = outbox;
  }

  /** A reminder at the same moment is no reason to refuse: it is looked at again. */
  Uni<Void> escalate(Caller caller, UUID review, EscalationBody.Checked asked) {
    return transactions
        .run(session ->
            ReviewedDrafts.find(session, caller.workspace(), review)
                .map(found -> found.orElseThrow(() -> Problems.notFound("review")))
                .invoke(draft -> requireMay(caller, draft, asked))
                .flatMap(draft -> write(session, draft, caller, asked)))
        .onFailure(EscalateReview::raced)
        .retry()
        .atMost(MOST_RETRIES);
  }

  private static boolean raced(Throwable failure) {
    return failure instanceof ProblemException e && ReviewProblems.raced(e.problem());
  }

  /**
   * Who may decide; and who had it, once it was escalated, may still raise it further. Not who
   * decided on what it appeals.
   */
  private static void requireMay(Caller caller, ReviewedDraft draft, EscalationBody.Checked asked) {
    var now = draft.escalation();
    boolean raises = !now.raisedTo(asked.to()).equals(now.to());
    MayDecide.require(
        caller,
        draft.content().contributors(),
        new Escalation(null, raises ? draft.decidedBefore() : now.barred()));
    if (!draft.open() || draft.over()) {
      throw ReviewProblems.closed(draft.open() ? "expired" : draft.decision());
    }
    if (draft.claimedBy() != null && !draft.claimedBy().equals(caller.sub())) {
      throw ReviewProblems.claimed();
    }
  }

  private Uni<Void> write(
      Mutiny.Session session, ReviewedDraft draft, Caller caller, EscalationBody.Checked asked) {
    var level = draft.escalation().raisedTo(asked.to());
    var args =
        new Args(
            draft.review(),
            draft.draft(),
            draft.workspace(),
            draft.version(),
            level,
            caller.sub(),
            asked.reason());
    return Rows.execute(session, ESCALATE, args)
        .invoke(rows -> {
          if (rows == 0) {
            throw ReviewProblems.changed();
          }
        })
        .chain(() -> outbox.append(session, List.of(told(draft, args))));
  }

  private static Fact told(ReviewedDraft draft, Args args) {
    return new Fact(
        draft.draft().toString(),
        new ReviewEscalated(
            draft.review(),
            draft.draft(),
            draft.content().number(),
            args.level(),
            args.sub(),
            args.reason(),
            draft.openReview().deadline()),
        draft.workspace(),
        draft.version() + 1,
        draft.correlation(),
        null);
  }
}
