package io.candor.contracts.moderation;

import io.candor.contracts.Finding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person is asked to decide. */
public record ReviewOpened(
    UUID review,
    UUID draft,
    int revision,
    String severity,
    Instant deadline,
    List<Finding> findings)
    implements ReviewEvent {
  public ReviewOpened {
    findings = findings == null ? List.of() : List.copyOf(findings);
  }
}
