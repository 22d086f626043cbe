package io.candor.contracts.publishing;

import io.candor.contracts.Window;
import java.util.UUID;

/** A cleared draft has its place in the schedule. */
public record PostScheduled(
    UUID post, UUID draft, int revision, int clearanceNo, String channel, Window window)
    implements PostEvent {}
