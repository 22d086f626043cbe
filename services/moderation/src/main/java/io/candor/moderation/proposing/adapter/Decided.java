package io.candor.moderation.proposing.adapter;

import java.util.UUID;

/**
 * A revision that was decided on.
 *
 * @param id of the decision
 */
record Decided(UUID id, UUID draft, int revision) {}
