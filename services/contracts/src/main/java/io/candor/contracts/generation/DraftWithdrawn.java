package io.candor.contracts.generation;

import java.util.UUID;

/**
 * Somebody, or a deadline, wants a draft not to go out: a request until publishing answered.
 *
 * @param reason author, brief or deadline
 */
public record DraftWithdrawn(UUID draft, UUID brief, int revision, String by, String reason)
    implements DraftEvent {}
