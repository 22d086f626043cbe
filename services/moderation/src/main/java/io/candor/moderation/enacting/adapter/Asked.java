package io.candor.moderation.enacting.adapter;

import io.candor.moderation.proposing.Proposal;
import io.candor.rest.Caller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pack that somebody puts.
 *
 * @param scope whom it is for: a workspace, or all
 * @param from at once where it is absent
 */
record Asked(
    Caller caller,
    String scope,
    String id,
    @Nullable String ifMatch,
    Proposal proposal,
    @Nullable Instant from) {}
