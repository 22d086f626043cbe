package io.candor.moderation.proposing.adapter;

import io.candor.moderation.judging.Difference;
import java.util.UUID;

/** A decision that would be another. */
record Otherwise(UUID id, UUID draft, int revision, Difference difference) {}
