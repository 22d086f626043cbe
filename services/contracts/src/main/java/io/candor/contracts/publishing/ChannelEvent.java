package io.candor.contracts.publishing;

import io.candor.contracts.Event;

/** Compacted topic publishing.channel.events.v1, key workspace/channel. */
public sealed interface ChannelEvent extends Event permits ChannelChanged {}
