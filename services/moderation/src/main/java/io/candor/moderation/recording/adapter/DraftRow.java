package io.candor.moderation.recording.adapter;

import io.candor.contracts.Window;
import io.candor.moderation.recording.Approval;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a ruling changes on its draft and its plan, as the statements read it. */
record DraftRow(
    UUID draft,
    @Nullable UUID lease,
    String was,
    long seen,
    int revision,
    String state,
    boolean in_force,
    long version,
    int clearance_no,
    @Nullable Approval approval,
    String workspace,
    String brand,
    String audience,
    String channel,
    Instant not_before,
    @Nullable Instant next_at,
    String basis,
    long plan,
    @Nullable Instant packs_from,
    @Nullable Instant packs_until,
    @Nullable Instant releasable_until) {

  static DraftRow of(Ruling ruling, @Nullable UUID lease) {
    var subject = ruling.subject();
    var revision = subject.revision();
    var cleared = ruling.verdict() instanceof Verdict.Cleared c ? c : null;
    var packs = ruling.judgement().grounds().packs();
    return new DraftRow(
        subject.draft(),
        lease,
        subject.state().wireName(),
        subject.version(),
        revision.number(),
        ruling.verdict().state().wireName(),
        cleared != null,
        subject.version() + VerdictEvents.of(ruling).size(),
        subject.clearanceNo() + (cleared == null ? 0 : 1),
        cleared == null ? null : cleared.approval(),
        subject.workspace(),
        revision.brand(),
        revision.audience(),
        revision.channel(),
        revision.window().notBefore(),
        cleared == null ? null : cleared.nextScreening(),
        packs.basis(),
        packs.term().plan(),
        packs.term().from(),
        packs.term().until(),
        cleared == null ? null : ends(cleared, revision.window()));
  }

  /** When it can go out no more by this clearance. */
  private static Instant ends(Verdict.Cleared cleared, Window window) {
    var expires = cleared.signed().clearance().expiresAt();
    return window.until().isBefore(expires) ? window.until() : expires;
  }

  /** Whether it may have to be screened again, as it is. */
  boolean watched() {
    return in_force || "held".equals(state);
  }
}
