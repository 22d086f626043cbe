package io.candor.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule whose source is not confirmed labels, and never decides alone. */
class UnconfirmedTest {

  private static final String LAW = "law/pack.yaml";
  private static final String HOUSE = "house/pack.yaml";

  @Test
  void aLabelThatOnlyAnUnconfirmedRuleAsksForIsShownAndAPersonDecides() {
    var judgement = judged(SamplePacks.right().spoilt(LAW, "role:", "confidence: NC\n    role:"));

    assertThat(judgement.label().text()).isEqualTo("Fait par IA");
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("ai-text");
  }

  @Test
  void aConfirmedRuleThatAsksForTheSameSettlesIt() {
    var packs = SamplePacks.right();
    var rule = packs.text(LAW).substring(packs.text(LAW).indexOf("  - id: ai-text"));
    var another =
        rule.replace("id: ai-text", "id: ai-text-2").replace("role:", "confidence: NC\n    role:");

    var judgement = judged(packs.with(LAW, packs.text(LAW) + another));

    assertThat(judgement.outcome()).isEqualTo(Outcome.CLEARED);
    assertThat(judgement.label().rules()).extracting("id").containsExactly("ai-text", "ai-text-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"return", "refuse", "hold"})
  void whatItFindsIsHeldWhateverItWants(String outcome) {
    var judgement =
        judged(
            SamplePacks.right()
                .spoilt(HOUSE, "outcome: hold", "outcome: " + outcome + "\n    confidence: NC"),
            "Zut alors.");

    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("rude-words");
  }

  @Test
  void whatOnlyStandsInTheRecordStopsNothing() {
    var judgement =
        judged(
            SamplePacks.right()
                .spoilt(
                    HOUSE,
                    "severity: low\n    outcome: hold",
                    "severity: info\n    outcome: record"),
            "Zut alors.");

    assertThat(judgement.outcome()).isEqualTo(Outcome.CLEARED);
    assertThat(judgement.reason()).isEqualTo("cleared");
    assertThat(judgement.findings()).extracting("rule").containsExactly("rude-words");
  }

  @Test
  void aDecisionNamesThePacksThatHadARuleForThePost() {
    var abroad = question("Bonjour.").put("channel", "feed");
    abroad.putArray("countries").add("JP");

    var judgement =
        new CaseRun(LoadPacks.from(SamplePacks.right())).judge(new CaseQuestion(abroad));

    assertThat(judgement.grounds().packs().packs())
        .extracting("id")
        .containsExactly("law", "house");
    assertThat(judgement.grounds().spoke()).extracting("id").containsExactly("house");
  }

  private static Judgement judged(PackFiles packs) {
    return judged(packs, "Bonjour.");
  }

  private static Judgement judged(PackFiles packs, String text) {
    return new CaseRun(LoadPacks.from(packs)).judge(new CaseQuestion(question(text)));
  }

  private static ObjectNode question(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", text);
  }
}
