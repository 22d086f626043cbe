package io.candor.contracts.audience;

import io.candor.contracts.Event;

/** Compacted topic audience.profile.events.v1, key workspace/audience. */
public sealed interface ProfileEvent extends Event permits AudienceProfileChanged {}
