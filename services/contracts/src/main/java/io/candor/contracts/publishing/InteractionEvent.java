package io.candor.contracts.publishing;

import io.candor.contracts.Event;

/** Topic publishing.interaction.events.v1, key interaction id. */
public sealed interface InteractionEvent extends Event permits InteractionReceived {}
