package io.candor.moderation.erasing.adapter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An erasure that was made.
 *
 * @param draft where one was asked for
 * @param by sub of who asked, or retention
 */
@Schema(name = "Erasure")
public record ErasureView(
    UUID id,
    Instant at,
    @Schema(enumeration = {"draft", "person", "retention"}) String subject,
    @Nullable UUID draft,
    String reason,
    String by,
    int decisions,
    int drafts,
    int reviews) {}
