package io.candor.contracts.moderation;

import io.candor.contracts.Clearance;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Rendered;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision may be released, as exactly this content.
 *
 * @param brief the brief it was asked for with; absent in events from before it was told
 */
public record DraftCleared(
    UUID draft,
    int revision,
    ReleaseContent content,
    Clearance clearance,
    Label label,
    Rendered rendered,
    List<Finding> findings,
    List<PackRef> packs,
    @Nullable UUID brief)
    implements VerdictEvent {
  public DraftCleared {
    findings = findings == null ? List.of() : List.copyOf(findings);
    packs = packs == null ? List.of() : List.copyOf(packs);
  }

  /** Without saying which brief asked for it. */
  public DraftCleared(
      UUID draft,
      int revision,
      ReleaseContent content,
      Clearance clearance,
      Label label,
      Rendered rendered,
      List<Finding> findings,
      List<PackRef> packs) {
    this(draft, revision, content, clearance, label, rendered, findings, packs, null);
  }
}
