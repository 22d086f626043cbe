package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.Revision;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Question;
import io.candor.moderation.recording.DraftState;
import io.candor.moderation.recording.FirstApproval;
import io.candor.moderation.recording.OpenReview;
import io.candor.moderation.recording.Subject;
import io.candor.moderation.reviewing.Barred;
import io.candor.moderation.reviewing.DecidedBefore;
import io.candor.moderation.reviewing.Escalation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft with the review that asks about it, as they stand now.
 *
 * @param claimedBy who has claimed the review, while the claim lasts
 * @param needed how many persons must approve, before it is released
 * @param approvals those who did
 * @param barred who leaves it to others, since it was escalated or is appealed
 * @param earlier those of them who never had it: they decided on what it appeals
 * @param before those of them whose names are erased
 * @param erased whether what is to be decided on is erased
 * @param now the database's time
 */
record ReviewedDraft(
    UUID review,
    String reviewState,
    @Nullable String decision,
    @Nullable String claimedBy,
    int needed,
    List<FirstApproval> approvals,
    @Nullable String escalatedTo,
    List<String> barred,
    List<String> earlier,
    List<DecidedBefore> before,
    OpenReview openReview,
    Label label,
    List<PackRef> packs,
    boolean erased,
    UUID draft,
    String workspace,
    UUID brief,
    Revision content,
    String state,
    boolean inForce,
    long version,
    int clearanceNo,
    int returned,
    UUID correlation,
    Instant now,
    @Nullable Known brand,
    @Nullable Known audience,
    @Nullable Known channel) {

  boolean open() {
    return "open".equals(reviewState);
  }

  /** Whether its deadline has come. */
  boolean over() {
    return !openReview.deadline().isAfter(now);
  }

  /** Who has editorial responsibility; empty where nobody is known to. */
  String responsible() {
    return Circumstances.text(brand, "responsible");
  }

  Escalation escalation() {
    return new Escalation(escalatedTo, new Barred(barred, before));
  }

  /** Who may not even raise it further. */
  Barred decidedBefore() {
    return new Barred(earlier, before);
  }

  /** Whether somebody approved it before. */
  boolean approvedBy(String sub) {
    return approvals.stream().anyMatch(approval -> approval.by().equals(sub));
  }

  Subject subject() {
    return new Subject(
        draft,
        workspace,
        brief,
        content,
        DraftState.named(state),
        version,
        clearanceNo,
        inForce,
        returned,
        null,
        openReview,
        correlation,
        null);
  }

  Question question() {
    return new Question(workspace, content, circumstances());
  }

  Circumstances circumstances() {
    return new Circumstances(brand, audience, channel);
  }
}
