package io.candor.contracts.publishing;

import org.jspecify.annotations.Nullable;

/**
 * A channel as it now is; a null value on its key means it is gone.
 *
 * @param limit longest text, label included, in unit
 * @param unit code_points, graphemes, utf16 or bytes
 * @param nativeAiField name of the channel's own AI flag, absent where it has none
 * @param credentials none, valid, expiring or broken; never the credentials
 */
public record ChannelChanged(
    String channel,
    long version,
    String kind,
    int limit,
    String unit,
    @Nullable String nativeAiField,
    String credentials,
    boolean enabled)
    implements ChannelEvent {}
