package io.candor.moderation.recording;

import io.candor.contracts.Finding;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a person approved of a revision: exactly these findings, of these pack versions. A later
 * screening that finds nothing else is cleared on the strength of it.
 *
 * @param findings their keys
 */
public record Approval(String by, UUID review, List<String> findings) {

  public Approval {
    findings = List.copyOf(findings);
  }

  /** The approval of all that was found. */
  public static Approval of(String by, UUID review, Collection<Finding> findings) {
    return new Approval(by, review, findings.stream().map(Approval::key).distinct().toList());
  }

  /** Whether it speaks of all of these findings. */
  public boolean covers(Collection<Finding> found) {
    return found.stream().map(Approval::key).allMatch(findings::contains);
  }

  private static String key(Finding finding) {
    var span = finding.span();
    var place = span == null ? "" : span.start() + "-" + span.end();
    return String.join(
        "|", finding.rule(), finding.pack(), finding.version(), finding.severity(), place);
  }
}
