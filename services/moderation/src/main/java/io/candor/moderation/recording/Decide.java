package io.candor.moderation.recording;

import io.candor.messaging.UuidV7;
import io.candor.moderation.clearing.ClearingConfig;
import io.candor.moderation.clearing.RenewalTimes;
import io.candor.moderation.clearing.SignClearance;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.reviewing.ReviewTimes;
import io.candor.moderation.reviewing.ReviewingConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what the rules said into a ruling. Signs, so it costs CPU: not on an event loop. */
@ApplicationScoped
public class Decide {

  private static final int MOST_RETURNS = 2;
  private final SignClearance signing;
  private final RenewalTimes renewals;
  private final ReviewingConfig reviewing;

  Decide(SignClearance signing, ClearingConfig clearing, ReviewingConfig reviewing) {
    this.signing = signing;
    this.renewals = new RenewalTimes(clearing.renewBeforeDue(), clearing.renewBeforeExpiry());
    this.reviewing = reviewing;
  }

  /**
   * By the rules alone, and by what a person approved of this revision before. Empty when it is
   * held already, and people see in its review exactly what the rules find now.
   */
  public Optional<Ruling> byRules(
      Subject subject,
      Judgement judgement,
      String cause,
      Circumstances circumstances,
      Instant now) {
    var verdict = verdict(subject, judgement, now);
    var waiting = subject.openReview();
    if (waiting != null && verdict instanceof Verdict.Held && waiting.shows(judgement.findings())) {
      return Optional.empty();
    }
    return Optional.of(
        new Ruling(subject, verdict, judgement, Decider.rules(waiting), cause, circumstances));
  }

  /**
   * A clearance, on the strength of the rules or of an approval. One that ends with its packs is
   * renewed by those after them, not before.
   */
  public Verdict.Cleared cleared(
      Subject subject, Judgement judgement, @Nullable Approval approval, Instant now) {
    var signed = signing.sign(subject, judgement, now);
    var expires = signed.clearance().expiresAt();
    var usual = renewals.next(now, expires, subject.revision().window()).orElse(null);
    var until = judgement.grounds().packs().term().until();
    return new Verdict.Cleared(signed, next(usual, expires, until), approval);
  }

  private static @Nullable Instant next(
      @Nullable Instant usual, Instant expires, @Nullable Instant until) {
    return usual == null || until == null || expires.plusSeconds(1).isBefore(until) ? usual : until;
  }

  private Verdict verdict(Subject subject, Judgement judgement, Instant now) {
    return switch (judgement.outcome()) {
      case CLEARED ->
          judgement.tooLong()
              ? held(subject, judgement, now)
              : cleared(subject, judgement, null, now);
      case REFUSED -> new Verdict.Refused(judgement.reason(), Ground.of(judgement.findings()));
      case RETURNED -> returned(subject, judgement, now);
      case HELD -> heldOrApproved(subject, judgement, now);
    };
  }

  private Verdict returned(Subject subject, Judgement judgement, Instant now) {
    int returns = Math.max(subject.revision().returns(), subject.returned());
    return returns < MOST_RETURNS
        ? new Verdict.Returned(returns + 1, judgement.reason())
        : heldOrApproved(subject, judgement, now);
  }

  private Verdict heldOrApproved(Subject subject, Judgement judgement, Instant now) {
    var approval = subject.approval();
    var approved =
        approval != null && !judgement.tooLong() && approval.covers(judgement.findings());
    return approved ? cleared(subject, judgement, approval, now) : held(subject, judgement, now);
  }

  private Verdict.Held held(Subject subject, Judgement judgement, Instant now) {
    var waiting = subject.openReview();
    var longest =
        waiting == null ? reviewing.deadline() : Duration.between(now, waiting.deadline());
    var times = ReviewTimes.of(now, longest, subject.revision().window());
    var severity = Severity.worst(judgement.findings());
    return new Verdict.Held(
        UuidV7.next(),
        judgement.reason(),
        severity,
        reviewing.twoPersonsFrom().approvals(severity),
        times.deadline(),
        times.reminder());
  }
}
