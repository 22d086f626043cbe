package io.candor.moderation.recording;

import io.candor.contracts.Revision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stood when it was judged: what is decided on it is written only if it still stands
 * so.
 *
 * @param version counts the events moderation sent on this draft
 * @param clearanceNo number of its newest clearance, 0 where there is none
 * @param inForce whether that clearance holds
 * @param returned how often it was sent back for a rewrite
 * @param approval what a person approved of this revision, if one did
 * @param openReview the review that waits on it, if it is held
 * @param correlation id of the story's first event or request
 * @param causation the event that brought the revision
 */
public record Subject(
    UUID draft,
    String workspace,
    UUID brief,
    Revision revision,
    DraftState state,
    long version,
    int clearanceNo,
    boolean inForce,
    int returned,
    @Nullable Approval approval,
    @Nullable OpenReview openReview,
    UUID correlation,
    @Nullable UUID causation) {}
