package io.candor.contracts.moderation;

import io.candor.contracts.Finding;
import java.util.List;
import java.util.UUID;

/** A rewrite can mend it: back to composing, twice at most. */
public record DraftReturned(UUID draft, int revision, int times, List<Finding> findings)
    implements VerdictEvent {
  public DraftReturned {
    findings = findings == null ? List.of() : List.copyOf(findings);
  }
}
