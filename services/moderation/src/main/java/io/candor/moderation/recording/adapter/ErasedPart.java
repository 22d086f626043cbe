package io.candor.moderation.recording.adapter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a decision that is erased: when, and why.
 *
 * @param part words (reason, the texts of label and findings, what was examined, rendered and
 *     amended), decider, contributors or approvals
 * @param erasure its id
 */
@Schema(name = "ErasedPart")
public record ErasedPart(
    @Schema(enumeration = {"words", "decider", "contributors", "approvals"}) String part,
    Instant at,
    String reason,
    UUID erasure) {}
