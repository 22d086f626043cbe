package io.candor.contracts.publishing;

import io.candor.contracts.Event;

/** Topic publishing.engagement.events.v1, key draft id. */
public sealed interface EngagementEvent extends Event permits EngagementObserved {}
