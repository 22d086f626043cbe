package io.candor.moderation.judging;

import io.candor.contracts.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Severities in their order. */
public final class Severity {

  private static final List<String> WORST_FIRST =
      List.of("critical", "high", "medium", "low", "info");

  /** Of what is only recorded. */
  public static final String INFORMATION = "info";

  private Severity() {}

  /** 0 for critical, 4 for info; what is not known counts as high. */
  public static int rank(String severity) {
    int rank = WORST_FIRST.indexOf(severity);
    return rank < 0 ? 1 : rank;
  }

  /** Those that decide: what is only for information stands in the record, and stops nothing. */
  public static List<Finding> deciding(Collection<Finding> findings) {
    return findings.stream().filter(finding -> !finding.severity().equals(INFORMATION)).toList();
  }

  /** The worst of some findings; {@code medium} where there are none. */
  public static String worst(Collection<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .min(Comparator.comparingInt(Severity::rank))
        .orElse("medium");
  }
}
