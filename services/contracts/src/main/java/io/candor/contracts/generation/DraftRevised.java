package io.candor.contracts.generation;

import io.candor.contracts.Revision;
import java.util.UUID;

/**
 * A draft has a new revision: a request until publishing fenced it.
 *
 * @param cause edit, amend or rewrite
 */
public record DraftRevised(UUID draft, UUID brief, Revision revision, String cause)
    implements DraftEvent {}
