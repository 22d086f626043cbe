package io.candor.contracts.moderation;

import io.candor.contracts.Event;

/** What moderation decided on a draft: topic moderation.draft.events.v1, key draft id. */
public sealed interface VerdictEvent extends Event
    permits DraftCleared, DraftHeld, DraftReturned, DraftAmended, DraftRefused, ClearanceRevoked {}
