package io.candor.contracts.publishing;

import io.candor.contracts.Event;

/** Topic publishing.incident.events.v1, key incident id. */
public sealed interface IncidentEvent extends Event permits IncidentOpened, IncidentResolved {}
