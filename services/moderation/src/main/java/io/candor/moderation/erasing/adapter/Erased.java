package io.candor.moderation.erasing.adapter;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure took.
 *
 * @param id of the erasure; absent where there was nothing to erase, or nothing any more
 * @param decisions of how many it took words or names
 * @param drafts how many it emptied
 * @param reviews of how many it took words or names
 * @param open drafts that name the person and that did not end: those it left
 * @param complete whether it took all of what ended; else it is to be asked for again
 */
@Schema(name = "Erased")
public record Erased(
    @Nullable UUID id, int decisions, int drafts, int reviews, int open, boolean complete) {}
