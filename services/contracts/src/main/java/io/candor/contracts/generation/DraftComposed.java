package io.candor.contracts.generation;

import io.candor.contracts.Revision;
import java.util.UUID;

/** A draft has its first text. */
public record DraftComposed(UUID draft, UUID brief, Revision revision) implements DraftEvent {}
