package io.candor.moderation.recording;

import io.candor.contracts.Finding;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The review that waits on a held draft: what it shows to people, and until when. */
public record OpenReview(UUID id, Instant deadline, List<Finding> findings) {

  public OpenReview {
    findings = List.copyOf(findings);
  }

  /** Whether people see in it exactly what the rules find now. */
  public boolean shows(Collection<Finding> found) {
    return Approval.of("", id, findings).covers(found)
        && Approval.of("", id, found).covers(findings);
  }
}
