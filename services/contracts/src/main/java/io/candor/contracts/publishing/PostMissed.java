package io.candor.contracts.publishing;

import java.util.UUID;

/** The window ended before the post could go out. */
public record PostMissed(UUID post, UUID draft, int revision, String channel, String reason)
    implements PostEvent {}
