package io.candor.moderation.proposing.adapter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file of it.
 *
 * @param path in its folder
 */
@Schema(name = "PackFile")
public record PackFile(
    @Schema(examples = "cases/no-numbers.yaml") @Nullable String path, @Nullable String text) {}
