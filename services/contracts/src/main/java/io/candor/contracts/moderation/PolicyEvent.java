package io.candor.contracts.moderation;

import io.candor.contracts.Event;

/** Compacted topic moderation.policy.events.v1, key ~/policy, for all workspaces. */
public sealed interface PolicyEvent extends Event permits PolicyChanged {}
