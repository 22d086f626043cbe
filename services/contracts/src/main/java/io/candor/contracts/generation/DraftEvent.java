package io.candor.contracts.generation;

import io.candor.contracts.Event;

/** What happened to a draft in generation: topic generation.draft.events.v1, key draft id. */
public sealed interface DraftEvent extends Event
    permits DraftComposed, DraftRevised, DraftWithdrawn, CompositionFailed {}
