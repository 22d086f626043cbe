package io.candor.contracts.publishing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draft will never go out: publishing has fenced it. */
public record PostWithdrawn(UUID draft, @Nullable UUID post, int revision, String reason)
    implements PostEvent {}
