package io.candor.contracts.moderation;

import io.candor.contracts.Clearance;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Rendered;
import java.util.List;
import java.util.UUID;

/** A revision may be released, as exactly this content. */
public record DraftCleared(
    UUID draft,
    int revision,
    ReleaseContent content,
    Clearance clearance,
    Label label,
    Rendered rendered,
    List<Finding> findings,
    List<PackRef> packs)
    implements VerdictEvent {
  public DraftCleared {
    findings = findings == null ? List.of() : List.copyOf(findings);
    packs = packs == null ? List.of() : List.copyOf(packs);
  }
}
