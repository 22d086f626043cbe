package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Part;
import io.candor.moderation.judging.Doubts;
import io.candor.moderation.judging.Grounds;
import io.candor.moderation.judging.JudgeForRelease;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Judges;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.PackSet;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.judging.Unjudged;
import io.candor.moderation.recording.Approval;
import io.candor.moderation.recording.Decide;
import io.candor.moderation.recording.Decider;
import io.candor.moderation.recording.FirstApproval;
import io.candor.moderation.recording.Ground;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import io.candor.rest.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Turns a reviewer's decision into a ruling. An approval is judged by the rules of now: it keeps
 * the label they owe, and approves only what the reviewer was shown. Costs CPU: not on an event
 * loop.
 */
@ApplicationScoped
class RuleOnReview {

  private final Judges judges;
  private final Decide decide;

  RuleOnReview(Judges judges, Decide decide) {
    this.judges = judges;
    this.decide = decide;
  }

  Ruling rule(ReviewedDraft draft, AskedDecision decision, Caller caller) {
    return switch (decision.decision()) {
      case "approve" -> approve(draft, decision, caller);
      case "amend" ->
          ruling(draft, amended(draft, decision, caller), shown(draft), decision, caller);
      default -> ruling(draft, refused(draft, decision), shown(draft), decision, caller);
    };
  }

  /** It stays held, as it is, for another person's approval; what cannot be released is refused. */
  Ruling firstApproval(ReviewedDraft draft, AskedDecision decision, Caller caller, int needed) {
    var judgement = approvable(draft);
    var deadline = draft.openReview().deadline();
    var held =
        new Verdict.Held(
            draft.review(),
            judgement.reason(),
            Severity.worst(judgement.findings()),
            needed,
            deadline,
            deadline);
    return ruling(draft, held, judgement, decision, caller);
  }

  private static Verdict refused(ReviewedDraft draft, AskedDecision decision) {
    var ground =
        Objects.requireNonNullElseGet(
            decision.ground(), () -> Ground.of(draft.openReview().findings()));
    return new Verdict.Refused(decision.reason(), ground);
  }

  private Judgement approvable(ReviewedDraft draft) {
    var judgement = judged(draft);
    if (!draft.openReview().shows(judgement.findings())) {
      throw ReviewProblems.findingsChanged();
    }
    return judgement;
  }

  private Ruling approve(ReviewedDraft draft, AskedDecision decision, Caller caller) {
    var judgement = approvable(draft);
    var approval = Approval.of(caller.sub(), draft.review(), judgement.findings());
    var cleared = decide.cleared(draft.subject(), judgement, approval, draft.now());
    return ruling(draft, cleared, judgement, decision, caller);
  }

  private Judgement judged(ReviewedDraft draft) {
    var missing = new ArrayList<>(draft.circumstances().behind(draft.content().versions()));
    missing.addAll(draft.circumstances().gone());
    if (!missing.isEmpty()) {
      throw ReviewProblems.notReleasable(
          missing.getFirst() + "-missing", "It needs what is not there: " + missing + ".");
    }
    var ofRules = JudgeForRelease.judge(judges.of(draft.question()), draft.question());
    var judgement = Doubts.raised(ofRules, Doubts.in(draft.openReview().findings(), ofRules));
    if (judgement.outcome() == Outcome.REFUSED) {
      throw ReviewProblems.notReleasable("refused-by-rules", "The rules refuse it by now.");
    }
    if (Unjudged.byBrokenPacks(judgement)) {
      throw ReviewProblems.notReleasable(
          "packs-broken",
          "The rule packs in force cannot be used, or lack a label that it owes: nobody can say"
              + " what readers must be told. Once an operator has put another version, it is screened again.");
    }
    if (judgement.tooLong()) {
      throw ReviewProblems.notReleasable(
          "too-long", "With its label it is longer than its channel takes. Amend it.");
    }
    return judgement;
  }

  /** What the reviewer was shown, for the record of a decision that needs no new judgement. */
  static Judgement shown(ReviewedDraft draft) {
    return new Judgement(
        Outcome.HELD,
        "review",
        draft.openReview().findings(),
        draft.label(),
        null,
        Map.of(),
        Map.of(),
        null,
        Grounds.all(new PackSet(draft.packs())));
  }

  /** The text as a whole, with all that was linked and shown: generation splits it again. */
  private static Verdict amended(ReviewedDraft draft, AskedDecision decision, Caller caller) {
    var parts = draft.content().parts();
    var links = parts.stream().flatMap(part -> part.links().stream()).distinct().toList();
    var media = parts.stream().flatMap(part -> part.media().stream()).distinct().toList();
    return new Verdict.Amended(
        List.of(new Part(decision.text(), links, media)), caller.sub(), caller.kind());
  }

  private static Ruling ruling(
      ReviewedDraft draft,
      Verdict verdict,
      Judgement judgement,
      AskedDecision decision,
      Caller caller) {
    var decider =
        Decider.reviewer(
            caller.sub(),
            draft.review(),
            decision.examined(),
            decision.reason(),
            approvals(draft, verdict, decision, caller),
            draft.responsible());
    return new Ruling(
        draft.subject(), verdict, judgement, decider, "review", draft.circumstances());
  }

  /** Those of others that a clearance joins; of what stays held, this one too. */
  private static List<FirstApproval> approvals(
      ReviewedDraft draft, Verdict verdict, AskedDecision decision, Caller caller) {
    return switch (verdict) {
      case Verdict.Cleared _ -> draft.approvals();
      case Verdict.Held _ ->
          Stream.concat(
                  draft.approvals().stream(),
                  Stream.of(
                      new FirstApproval(
                          caller.sub(), draft.now(), decision.examined(), decision.reason())))
              .toList();
      case Verdict.Returned _, Verdict.Amended _, Verdict.Refused _ -> List.of();
    };
  }
}
