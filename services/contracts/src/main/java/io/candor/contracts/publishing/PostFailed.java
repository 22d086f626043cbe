package io.candor.contracts.publishing;

import java.util.UUID;

/** A channel said no for good. */
public record PostFailed(
    UUID post, UUID draft, int revision, String channel, String reason, String detail)
    implements PostEvent {}
