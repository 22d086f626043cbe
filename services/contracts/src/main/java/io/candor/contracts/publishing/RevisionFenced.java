package io.candor.contracts.publishing;

import java.util.UUID;

/** No lower revision goes out any more. */
public record RevisionFenced(UUID draft, int revision) implements PostEvent {}
