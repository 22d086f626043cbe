package io.candor.moderation.recording.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.candor.contracts.Clearance;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record: what was decided on a revision, by whom, on what grounds.
 *
 * @param cause what asked for it: heard, renewal, brand, audience, channel, packs, key, review,
 *     deadline, revised, withdrawn
 * @param erased the parts of it that are: their fields are empty; absent where nothing is
 */
@Schema(name = "DecisionRecord")
public record DecisionView(
    UUID id,
    UUID draft,
    int revision,
    Instant at,
    @Schema(enumeration = {"cleared", "held", "returned", "amended", "refused", "revoked"})
        String verdict,
    String cause,
    String reason,
    By decidedBy,
    @Nullable UUID review,
    @Nullable Integer clearanceNo,
    @Nullable Clearance clearance,
    @Nullable Label label,
    List<Finding> findings,
    List<PackRef> packs,
    Evidence evidence,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ErasedPart> erased) {

  /** Who or what decided: the rules, a reviewer of this sub, or the deadline. */
  @Schema(name = "DecidedBy")
  public record By(
      @Schema(enumeration = {"rules", "reviewer", "deadline"}) String kind, String sub) {}

  public DecisionView {
    findings = List.copyOf(findings);
    packs = List.copyOf(packs);
    erased = erased == null ? null : List.copyOf(erased);
  }
}
