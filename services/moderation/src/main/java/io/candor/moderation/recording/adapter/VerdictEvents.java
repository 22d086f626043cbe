package io.candor.moderation.recording.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Event;
import io.candor.contracts.Rendered;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.ReviewDecided;
import io.candor.contracts.moderation.ReviewOpened;
import io.candor.messaging.Fact;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns a ruling into the events that tell it, in the order in which they are true. */
final class VerdictEvents {

  private VerdictEvents() {}

  static List<Event> of(Ruling ruling) {
    var events = new ArrayList<Event>(3);
    var subject = ruling.subject();
    if (ruling.revokes()) {
      events.add(
          new ClearanceRevoked(
              subject.draft(), subject.revision().number(), subject.clearanceNo(), ruling.cause()));
    }
    if (ruling.decider().review() != null) {
      events.add(decided(ruling));
    }
    events.add(verdict(ruling));
    if (ruling.verdict() instanceof Verdict.Held held) {
      events.add(opened(ruling, held));
    }
    return events;
  }

  /** As facts of the outbox: each with the next version of the draft. */
  static List<Fact> facts(Ruling ruling) {
    var subject = ruling.subject();
    var events = of(ruling);
    var facts = new ArrayList<Fact>(events.size());
    for (var event : events) {
      facts.add(
          new Fact(
              subject.draft().toString(),
              event,
              subject.workspace(),
              subject.version() + facts.size() + 1,
              subject.correlation(),
              subject.causation()));
    }
    return facts;
  }

  private static Event verdict(Ruling ruling) {
    return switch (ruling.verdict()) {
      case Verdict.Cleared cleared -> cleared(ruling, cleared);
      case Verdict.Held held -> held(ruling, held);
      case Verdict.Returned returned ->
          new DraftReturned(
              ruling.subject().draft(),
              ruling.subject().revision().number(),
              returned.times(),
              Severity.deciding(ruling.judgement().findings()));
      case Verdict.Amended amended -> amended(ruling, amended);
      case Verdict.Refused refused -> refused(ruling, refused);
    };
  }

  private static DraftCleared cleared(Ruling ruling, Verdict.Cleared cleared) {
    var judgement = ruling.judgement();
    Rendered rendered = Objects.requireNonNull(judgement.rendered(), "cleared without rendering");
    return new DraftCleared(
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        cleared.signed().content(),
        cleared.signed().clearance(),
        judgement.label(),
        rendered,
        judgement.findings(),
        judgement.grounds().spoke(),
        ruling.subject().brief());
  }

  private static DraftHeld held(Ruling ruling, Verdict.Held held) {
    var judgement = ruling.judgement();
    return new DraftHeld(
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        held.review(),
        held.reason(),
        held.deadline(),
        judgement.label(),
        judgement.findings(),
        judgement.grounds().spoke());
  }

  private static DraftAmended amended(Ruling ruling, Verdict.Amended amended) {
    return new DraftAmended(
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        Objects.requireNonNull(ruling.decider().review(), "amended without a review"),
        amended.parts(),
        new Contributor(amended.by(), amended.kind(), "reviewer"));
  }

  private static DraftRefused refused(Ruling ruling, Verdict.Refused refused) {
    var decider = ruling.decider();
    return new DraftRefused(
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        decider.review(),
        decider.name(),
        decider.reason().isEmpty() ? refused.reason() : decider.reason(),
        ruling.judgement().findings(),
        ruling.judgement().grounds().spoke(),
        refused.ground().refusal());
  }

  private static ReviewOpened opened(Ruling ruling, Verdict.Held held) {
    return new ReviewOpened(
        held.review(),
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        held.severity(),
        held.deadline(),
        ruling.judgement().findings());
  }

  private static ReviewDecided decided(Ruling ruling) {
    var decider = ruling.decider();
    return new ReviewDecided(
        Objects.requireNonNull(decider.review()),
        ruling.subject().draft(),
        ruling.subject().revision().number(),
        ReviewWords.decision(ruling),
        decider.name(),
        decider.examined(),
        decider.reason());
  }
}
