package io.candor.moderation.recording;

import io.candor.contracts.Finding;
import io.candor.moderation.judging.Severity;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a person approved of a revision: exactly the findings of these keys, of these pack versions.
 * A later screening that finds nothing else is cleared on the strength of it.
 */
public record Approval(String by, UUID review, List<String> findings) {

  public Approval {
    findings = List.copyOf(findings);
  }

  /** The approval of all that was found, and decides. */
  public static Approval of(String by, UUID review, Collection<Finding> findings) {
    return new Approval(by, review, keys(findings).distinct().toList());
  }

  /** Whether it speaks of all of these findings. */
  public boolean covers(Collection<Finding> found) {
    return keys(found).allMatch(findings::contains);
  }

  private static Stream<String> keys(Collection<Finding> findings) {
    return Severity.deciding(findings).stream().map(Approval::key);
  }

  private static String key(Finding finding) {
    var span = finding.span();
    var place = span == null ? "" : span.start() + "-" + span.end();
    return String.join(
        "|", finding.rule(), finding.pack(), finding.version(), finding.severity(), place);
  }
}
