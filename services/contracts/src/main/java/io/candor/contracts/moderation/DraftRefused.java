package io.candor.contracts.moderation;

import io.candor.contracts.Finding;
import io.candor.contracts.PackRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This revision never goes out.
 *
 * @param decidedBy sub of the reviewer, or rules, or deadline
 * @param refusal on what ground; absent in events from before it was told
 */
public record DraftRefused(
    UUID draft,
    int revision,
    @Nullable UUID review,
    String decidedBy,
    String reason,
    List<Finding> findings,
    List<PackRef> packs,
    @Nullable Refusal refusal)
    implements VerdictEvent {
  public DraftRefused {
    findings = findings == null ? List.of() : List.copyOf(findings);
    packs = packs == null ? List.of() : List.copyOf(packs);
  }

  /** Without saying on what ground. */
  public DraftRefused(
      UUID draft,
      int revision,
      @Nullable UUID review,
      String decidedBy,
      String reason,
      List<Finding> findings,
      List<PackRef> packs) {
    this(draft, revision, review, decidedBy, reason, findings, packs, null);
  }
}
