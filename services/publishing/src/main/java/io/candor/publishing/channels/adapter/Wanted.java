package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Channel;
import io.candor.publishing.channels.ChannelAdapter;
import java.util.Map;
import java.util.Optional;

/**
 * A channel as somebody wants it, each field by itself in order.
 *
 * @param credentials empty to keep those there are
 */
record Wanted(
    Channel channel,
    ChannelAdapter adapter,
    Map<String, String> settings,
    Optional<Map<String, String>> credentials) {}
