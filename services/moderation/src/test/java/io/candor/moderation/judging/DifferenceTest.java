package io.candor.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.RuleRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told apart between two judgements of one post. */
class DifferenceTest {

  private static final RuleRef LAW = new RuleRef("ai-text", "law", "1.0.0");

  @Test
  void aNewerVersionThatDecidesAlikeIsNoDifference() {
    var newer = new RuleRef("ai-text", "law", "2.0.0");

    assertThat(
            Difference.between(
                judgement(Outcome.CLEARED, "cleared", "By AI", LAW),
                judgement(Outcome.CLEARED, "cleared", "By AI", newer)))
        .isEmpty();
  }

  @Test
  void anotherVerdictNamesTheRuleThatSpeaksInOneAlone() {
    var before = judgement(Outcome.CLEARED, "cleared", "By AI", LAW);
    var after = judgement(Outcome.HELD, "no-codes", "By AI", LAW, finding("no-codes", "high"));

    assertThat(Difference.between(before, after))
        .contains(
            new Difference(
                new Upshot("cleared", "cleared", "By AI"),
                new Upshot("held", "no-codes", "By AI"),
                List.of("shop/no-codes")));
  }

  @Test
  void anotherSeverityAndALabelThatIsGoneNameTheirRules() {
    var before = judgement(Outcome.HELD, "no-codes", "By AI", LAW, finding("no-codes", "low"));
    var label = new Label("", "end", 0, false, List.of());
    var after =
        new Judgement(
            Outcome.REFUSED,
            "no-codes",
            List.of(finding("no-codes", "high")),
            label,
            null,
            Map.of(),
            Map.of(),
            null,
            Grounds.all(new PackSet(List.of())));

    assertThat(Difference.between(before, after))
        .contains(
            new Difference(
                new Upshot("held", "no-codes", "By AI"),
                new Upshot("refused", "no-codes", null),
                List.of("law/ai-text", "shop/no-codes")));
  }

  private static Judgement judgement(
      Outcome outcome, String reason, String words, RuleRef rule, Finding... findings) {
    return new Judgement(
        outcome,
        reason,
        List.of(findings),
        new Label(words, "end", 0, true, List.of(rule)),
        null,
        Map.of(),
        Map.of(),
        null,
        Grounds.all(new PackSet(List.of())));
  }

  private static Finding finding(String rule, String severity) {
    return new Finding(rule, "shop", "1.0.0", "test", severity, null, "It is there.", null, null);
  }
}
