package io.candor.moderation.judging;

import io.candor.contracts.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judgements with no more findings than a person reads and a record holds. */
final class Bounded {

  private static final int MOST = 200;

  private Bounded() {}

  /** The gravest are kept, and one says that there are more: a person must decide then. */
  static Judgement of(Judgement judgement) {
    int found = judgement.findings().size();
    if (found <= MOST) {
      return judgement;
    }
    if (Severity.deciding(judgement.findings()).size() <= MOST) {
      return judgement.decided(
          judgement.outcome(), judgement.reason(), gravest(judgement.findings()));
    }
    var more = "too-many-findings";
    boolean cleared = judgement.outcome() == Outcome.CLEARED;
    return judgement.decided(
        cleared ? Outcome.HELD : judgement.outcome(),
        cleared ? more : judgement.reason(),
        gravest(judgement.findings(), more));
  }

  /**
   * No number of findings by a workspace's own packs takes the place of others, and none at all
   * that of what the screening itself has to say.
   */
  private static List<Finding> gravest(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> !Unjudged.says(finding))
                .thenComparing(finding -> OwnPacks.are(finding.pack()))
                .thenComparingInt(finding -> Severity.rank(finding.severity())))
        .limit(MOST)
        .toList();
  }

  private static List<Finding> gravest(List<Finding> findings, String reason) {
    var kept = new ArrayList<>(gravest(findings));
    kept.add(
        Unjudged.finding(
            reason,
            "There are " + findings.size() + " findings; the gravest " + MOST + " are shown.",
            "Mend those, then it is screened again."));
    return kept;
  }
}
