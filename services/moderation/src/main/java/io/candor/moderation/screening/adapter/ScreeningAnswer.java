package io.candor.moderation.screening.adapter;

import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.contracts.Rendered;
import io.candor.contracts.RuleRef;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.screening.HarmGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules say of a text, as in a draft. */
record ScreeningAnswer(
    String verdict,
    String reason,
    List<Finding> findings,
    Label label,
    @Nullable Rendered rendered,
    List<PackRef> packs,
    List<RuleRef> duties,
    HarmGrade harm) {

  static ScreeningAnswer of(Judgement judgement, HarmGrade harm) {
    var outcome = judgement.outcome() == Outcome.RETURNED ? Outcome.HELD : judgement.outcome();
    return new ScreeningAnswer(
        outcome.wireName(),
        judgement.reason(),
        judgement.findings(),
        judgement.label(),
        judgement.rendered(),
        judgement.grounds().spoke(),
        judgement.grounds().duties(),
        harm);
  }
}
