package io.candor.contracts.moderation;

import io.candor.contracts.Event;

/** Human review: topic moderation.review.events.v1, key draft id. */
public sealed interface ReviewEvent extends Event
    permits ReviewOpened, ReviewDue, ReviewEscalated, ReviewDecided {}
