package io.candor.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private static final Finding LEARNT = finding("harm", "learnt", "medium");
  private static final Finding CONSULTED = finding("model-judge", "model-judge/hate", "high");
  private static final Finding LISTED = finding("harm", "hate", "high");
  private static final List<Finding> SHOWN = List.of(LEARNT, CONSULTED, LISTED);

  @Test
  void whatAConsultedModelDoubtedStandsWhateverItSaysNow() {
    assertThat(Doubts.in(SHOWN, now())).containsExactly(CONSULTED);
  }

  @Test
  void whatTheLearntHeadDoubtedStandsWhileItIsNotHeard() {
    assertThat(Doubts.in(SHOWN, now(finding("harm", "learnt-silent", "info"))))
        .containsExactly(LEARNT, CONSULTED);
  }

  private static Judgement now(Finding... found) {
    return new Judgement(
        Outcome.CLEARED,
        "cleared",
        List.of(found),
        Judgement.UNDECIDED_LABEL,
        null,
        java.util.Map.of(),
        java.util.Map.of(),
        null,
        Grounds.all(new PackSet(List.of())));
  }

  private static Finding finding(String pack, String rule, String severity) {
    return new Finding(rule, pack, "1.0.0", "hate", severity, null, "", "", null);
  }
}
