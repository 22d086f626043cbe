package io.candor.moderation.judging;

import io.candor.contracts.Continues;
import io.candor.contracts.Finding;
import io.candor.contracts.Revision;
import java.util.ArrayList;

/** Where an author appeals, a person decides, with the author's words at hand, and no rule. */
final class Appealed {

  private static final String REASON = "appeal";

  private Appealed() {}

  static Judgement of(Revision revision, Judgement judgement) {
    var continues = revision.continues();
    if (continues == null || continues.appeal() == null) {
      return judgement;
    }
    var findings = new ArrayList<>(judgement.findings());
    findings.add(finding(continues, judgement.outcome()));
    return judgement.decided(Outcome.HELD, REASON, findings);
  }

  /** What rules refuse is as grave as anything: it may need two persons' approval. */
  private static Finding finding(Continues continues, Outcome outcome) {
    return new Finding(
        "moderation/" + REASON,
        "moderation",
        "1",
        "screening",
        outcome == Outcome.REFUSED ? "critical" : "high",
        null,
        "Its author appeals against the refusal of draft " + continues.draft() + ".",
        "Decide anew; who decided before leaves it to another.",
        continues.appeal());
  }
}
