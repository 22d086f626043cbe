package io.candor.moderation.policy.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.candor.contracts.PackRef;
import io.candor.moderation.judging.OwnPacks;
import io.candor.moderation.policy.PutPack;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A pack that is in force.
 *
 * @param scope {@code installation}, or {@code workspace} for one of the caller's own
 * @param effectiveFrom since when; null for one that ships
 * @param putBy null where another workspace put it
 */
@Schema(name = "RulePack")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RulePackView(
    String id,
    String version,
    String digest,
    String scope,
    @Nullable Instant effectiveFrom,
    @Nullable String putBy,
    @Nullable Instant putAt) {

  static RulePackView of(PackRef ref, @Nullable PutPack put, boolean known) {
    return new RulePackView(
        ref.id(),
        ref.version(),
        ref.digest(),
        OwnPacks.are(ref.id()) ? "workspace" : "installation",
        put == null ? null : put.effectiveFrom(),
        put == null || !known ? null : put.putBy(),
        put == null ? null : put.putAt());
  }
}
