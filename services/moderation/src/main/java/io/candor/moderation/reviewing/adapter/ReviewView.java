package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.moderation.recording.adapter.DecisionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All a person needs to decide. */
record ReviewView(
    UUID id,
    UUID draft,
    int revision,
    String state,
    String severity,
    String reason,
    Instant openedAt,
    Instant deadline,
    @Nullable String claimedBy,
    @Nullable Instant claimedUntil,
    String text,
    @Nullable String source,
    Label label,
    List<Finding> findings,
    List<PackRef> packs,
    List<Contributor> contributors,
    @Nullable String decision,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    List<DecisionView> decisions) {

  ReviewView with(List<DecisionView> record) {
    return new ReviewView(
        id,
        draft,
        revision,
        state,
        severity,
        reason,
        openedAt,
        deadline,
        claimedBy,
        claimedUntil,
        text,
        source,
        label,
        findings,
        packs,
        contributors,
        decision,
        decidedBy,
        decidedAt,
        List.copyOf(record));
  }
}
