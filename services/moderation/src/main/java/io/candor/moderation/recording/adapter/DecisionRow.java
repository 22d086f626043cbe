package io.candor.moderation.recording.adapter;

import io.candor.contracts.Clearance;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.messaging.UuidV7;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the record as its statement reads it. */
record DecisionRow(
    UUID draft,
    UUID id,
    String workspace,
    int revision,
    String verdict,
    String cause,
    String reason,
    String decided_kind,
    String decided_by,
    @Nullable UUID review,
    @Nullable Integer clearance_no,
    @Nullable Clearance clearance,
    Label label,
    List<Finding> findings,
    List<PackRef> packs,
    Evidence evidence) {

  /** A ruling's lines: what it revokes, then what it decides. */
  static Stream<DecisionRow> of(Ruling ruling) {
    return ruling.revokes()
        ? Stream.of(revoked(ruling), decided(ruling))
        : Stream.of(decided(ruling));
  }

  /** What leaves the draft as it stands. */
  static DecisionRow noted(Ruling ruling) {
    return decided(ruling);
  }

  private static DecisionRow revoked(Ruling ruling) {
    var subject = ruling.subject();
    return new DecisionRow(
        subject.draft(),
        UuidV7.next(),
        subject.workspace(),
        subject.revision().number(),
        "revoked",
        ruling.cause(),
        "no longer cleared: " + ruling.verdict().reason(),
        ruling.decider().kind(),
        ruling.decider().name(),
        null,
        subject.clearanceNo(),
        null,
        ruling.judgement().label(),
        List.of(),
        ruling.judgement().grounds().spoke(),
        Evidence.of(ruling));
  }

  private static DecisionRow decided(Ruling ruling) {
    var subject = ruling.subject();
    var decider = ruling.decider();
    var cleared = ruling.verdict() instanceof Verdict.Cleared c ? c : null;
    return new DecisionRow(
        subject.draft(),
        UuidV7.next(),
        subject.workspace(),
        subject.revision().number(),
        ruling.verdict().state().wireName(),
        ruling.cause(),
        decider.reason().isEmpty() ? ruling.verdict().reason() : decider.reason(),
        decider.kind(),
        decider.name(),
        review(ruling),
        cleared == null ? null : subject.clearanceNo() + 1,
        cleared == null ? null : cleared.signed().clearance(),
        ruling.judgement().label(),
        ruling.judgement().findings(),
        ruling.judgement().grounds().spoke(),
        Evidence.of(ruling));
  }

  private static @Nullable UUID review(Ruling ruling) {
    return ruling.verdict() instanceof Verdict.Held held
        ? held.review()
        : ruling.decider().review();
  }
}
