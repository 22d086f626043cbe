package io.candor.moderation.screening.adapter;

import io.candor.contracts.Revision;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Question;
import io.candor.moderation.recording.Approval;
import io.candor.moderation.recording.DraftState;
import io.candor.moderation.recording.OpenReview;
import io.candor.moderation.recording.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is due, as it was claimed.
 *
 * @param waited seconds since it began to wait for what it was written for
 * @param now the database's time of the claim
 */
record Job(
    UUID draft,
    String workspace,
    UUID brief,
    Revision content,
    String state,
    boolean inForce,
    long version,
    int clearanceNo,
    int returned,
    @Nullable Approval approval,
    @Nullable OpenReview openReview,
    UUID correlation,
    @Nullable UUID causation,
    String cause,
    int attempts,
    double waited,
    Instant now,
    @Nullable Known brand,
    @Nullable Known audience,
    @Nullable Known channel) {

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
        approval,
        openReview,
        correlation,
        causation);
  }

  Question question() {
    return new Question(workspace, content, circumstances());
  }

  Circumstances circumstances() {
    return new Circumstances(brand, audience, channel);
  }
}
