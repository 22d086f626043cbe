package io.candor.contracts.moderation;

import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person must decide before the deadline; no decision refuses. */
public record DraftHeld(
    UUID draft,
    int revision,
    UUID review,
    String reason,
    Instant deadline,
    Label label,
    List<Finding> findings,
    List<PackRef> packs)
    implements VerdictEvent {
  public DraftHeld {
    findings = findings == null ? List.of() : List.copyOf(findings);
    packs = packs == null ? List.of() : List.copyOf(packs);
  }
}
