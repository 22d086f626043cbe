package io.candor.contracts.publishing;

import io.candor.contracts.Event;

/** What happened to a post: topic publishing.post.events.v1, key draft id. */
public sealed interface PostEvent extends Event
    permits PostScheduled,
        PostPublished,
        PostFailed,
        PostMissed,
        PostOutcomeUnknown,
        PostWithdrawn,
        RevisionFenced,
        RevisionTooLate {}
