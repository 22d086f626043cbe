package io.candor.generation.drafts.adapter;

import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.Rendered;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What moderation said of a revision, as its statement reads it. */
public record VerdictRow(
    UUID draft,
    int revision,
    long version,
    String verdict,
    @Nullable String reason,
    @Nullable UUID review,
    @Nullable Instant deadline,
    @Nullable Integer clearance_no,
    @Nullable Label label,
    @Nullable Rendered rendered,
    List<Finding> findings) {

  /** Of an event that judges a revision; empty for one that does not. */
  public static Optional<VerdictRow> of(@Nullable VerdictEvent event, long version) {
    return switch (event) {
      case DraftCleared e -> Optional.of(cleared(e, version));
      case DraftHeld e -> Optional.of(held(e, version));
      case DraftRefused e -> Optional.of(refused(e, version));
      case DraftReturned e -> Optional.of(returned(e, version));
      case null, default -> Optional.empty();
    };
  }

  private static VerdictRow cleared(DraftCleared e, long version) {
    return new VerdictRow(
        e.draft(),
        e.revision(),
        version,
        "cleared",
        null,
        null,
        null,
        e.content().clearanceNo(),
        e.label(),
        e.rendered(),
        e.findings());
  }

  private static VerdictRow held(DraftHeld e, long version) {
    return new VerdictRow(
        e.draft(),
        e.revision(),
        version,
        "held",
        e.reason(),
        e.review(),
        e.deadline(),
        null,
        e.label(),
        null,
        e.findings());
  }

  private static VerdictRow refused(DraftRefused e, long version) {
    return new VerdictRow(
        e.draft(),
        e.revision(),
        version,
        "refused",
        e.reason(),
        e.review(),
        null,
        null,
        null,
        null,
        e.findings());
  }

  private static VerdictRow returned(DraftReturned e, long version) {
    return new VerdictRow(
        e.draft(),
        e.revision(),
        version,
        "returned",
        null,
        null,
        null,
        null,
        null,
        null,
        e.findings());
  }

  /** The newer of two on the same revision. */
  public static VerdictRow newer(VerdictRow a, VerdictRow b) {
    return b.version > a.version ? b : a;
  }
}
