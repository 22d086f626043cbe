package io.candor.moderation.enacting.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a pack that was put.
 *
 * @param putBy null where another workspace put it
 * @param takenBackAt null where it was not taken back before it came into force
 */
@Schema(name = "RulePackVersion", examples = EnactExamples.VERSION)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VersionView(
    String id,
    String version,
    String digest,
    Instant effectiveFrom,
    @Nullable String putBy,
    Instant putAt,
    @Nullable String takenBackBy,
    @Nullable Instant takenBackAt) {}
