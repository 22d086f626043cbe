package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Transactions;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.adapter.VerdictWriter;
import io.candor.moderation.reviewing.FourEyes;
import io.candor.moderation.reviewing.ReviewingConfig;
import io.candor.rest.Answer;
import io.candor.rest.ETags;
import io.candor.rest.Idempotency;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A person decides. What speaks against it, and the ruling itself, are worked out first; then one
 * short transaction writes it, unless the draft has changed meanwhile.
 */
@ApplicationScoped
class DecideReview {

  private static final int MOST_RETRIES = 3;
  private final Transactions transactions;
  private final Idempotency idempotency;
  private final VerdictWriter verdicts;
  private final RuleOnReview rules;
  private final JudgingThreads threads;
  private final ReviewingConfig config;

  DecideReview(
      Transactions transactions,
      Idempotency idempotency,
      VerdictWriter verdicts,
      RuleOnReview rules,
      JudgingThreads threads,
      ReviewingConfig config) {
    this.transactions = transactions;
    this.idempotency = idempotency;
    this.verdicts = verdicts;
    this.rules = rules;
    this.threads = threads;
    this.config = config;
  }

  /**
   * What changed at the same moment without touching what the reviewer saw (a reminder, another
   * screening that found the same) is no reason to refuse: it is looked at again.
   */
  Uni<Answer> decide(DecisionAsked asked) {
    return attempt(asked).onFailure(DecideReview::raced).retry().atMost(MOST_RETRIES);
  }

  private static boolean raced(Throwable failure) {
    return failure instanceof ProblemException e && ReviewProblems.raced(e.problem());
  }

  private Uni<Answer> attempt(DecisionAsked asked) {
    return transactions
        .read(session -> ReviewedDrafts.find(session, asked.caller().workspace(), asked.review()))
        .map(found -> found.orElseThrow(() -> Problems.notFound("review")))
        .flatMap(draft -> prepared(draft, asked))
        .flatMap(prepared -> transactions.run(session -> once(session, asked, prepared)));
  }

  /** The ruling; or what speaks against it, which a repeated request need not hear again. */
  private Uni<Prepared> prepared(ReviewedDraft draft, DecisionAsked asked) {
    return threads
        .<Prepared>answer(() -> checked(draft, asked))
        .onFailure(ProblemException.class)
        .recoverWithItem(problem -> new Prepared.Not(problem))
        .call(prepared -> screenAgain(draft, prepared));
  }

  private Prepared checked(ReviewedDraft draft, DecisionAsked asked) {
    var caller = asked.caller();
    MayDecide.require(caller, draft.content().contributors(), draft.escalation());
    ETags.requireMatch(asked.ifMatch(), draft.content().number());
    if (!draft.open()) {
      throw ReviewProblems.closed(draft.decision());
    }
    if (draft.over()) {
      throw ReviewProblems.closed("expired");
    }
    if (draft.claimedBy() != null && !draft.claimedBy().equals(caller.sub())) {
      throw ReviewProblems.claimed();
    }
    return asked.decision().approves() ? approval(draft, asked) : ready(draft, asked);
  }

  private Prepared approval(ReviewedDraft draft, DecisionAsked asked) {
    if (draft.approvedBy(asked.caller().sub())) {
      throw ReviewProblems.not(FourEyes.Objection.APPROVED);
    }
    int needed = needed(draft);
    return draft.approvals().size() + 1 < needed
        ? new Prepared.First(
            draft, rules.firstApproval(draft, asked.decision(), asked.caller(), needed))
        : ready(draft, asked);
  }

  /** As the setting is now too: a review may be older than it. */
  private int needed(ReviewedDraft draft) {
    var severity = Severity.worst(draft.openReview().findings());
    return Math.max(draft.needed(), config.twoPersonsFrom().approvals(severity));
  }

  private Prepared ready(ReviewedDraft draft, DecisionAsked asked) {
    return new Prepared.Ready(draft, rules.rule(draft, asked.decision(), asked.caller()));
  }

  private Uni<Integer> screenAgain(ReviewedDraft draft, Prepared prepared) {
    return prepared instanceof Prepared.Not not && ReviewProblems.stale(not.problem().problem())
        ? transactions.run(session -> ReviewedDrafts.screenAgain(session, draft))
        : Uni.createFrom().item(0);
  }

  private Uni<Answer> once(Mutiny.Session session, DecisionAsked asked, Prepared prepared) {
    return idempotency.once(
        session, asked.caller(), asked.key(), asked.canonical(), () -> write(session, prepared));
  }

  private Uni<Answer> write(Mutiny.Session session, Prepared prepared) {
    return switch (prepared) {
      case Prepared.Not not -> Uni.createFrom().failure(not.problem());
      case Prepared.First first ->
          ReviewApprovals.add(session, first.draft(), first.ruling().decider())
              .map(DecideReview::requireStanding)
              .chain(() -> verdicts.note(session, first.ruling()))
              .replaceWith(() -> answer(first.ruling(), first.draft()));
      case Prepared.Ready ready ->
          verdicts
              .write(session, List.of(ready.ruling()), null)
              .map(List::size)
              .map(DecideReview::requireStanding)
              .replaceWith(() -> answer(ready.ruling(), ready.draft()));
    };
  }

  private static int requireStanding(int written) {
    if (written == 0) {
      throw ReviewProblems.changed();
    }
    return written;
  }

  private Answer answer(Ruling ruling, ReviewedDraft draft) {
    return new Answer(
        200,
        Map.of("ETag", ETags.of(ruling.subject().revision().number())),
        Json.write(Decided.of(ruling, needed(draft))));
  }
}
