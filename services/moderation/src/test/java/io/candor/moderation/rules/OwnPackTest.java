package io.candor.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a workspace adds for itself takes nothing from anybody's rules. */
class OwnPackTest {

  private static final String OWN =
      """
      id: own-shop
      version: 1.0.0
      title: {en: Ours}
      jurisdiction: any
      zone: UTC
      owner: us
      review: {status: drafted}
      rules:
        - id: no-codes
          title: {en: No codes}
          citation: {text: Ours, url: "urn:candor:shop"}
          effective: {}
          role: publisher
          duty: check
          category: tone
          severity: low
          outcome: hold
          condition: true
          detect: {kind: pattern, pattern: "sesame"}
          message: {en: A code}
          fix: {en: Leave it out}
      """;

  private final PackShelf shelf = PackShelf.of(SamplePacks.right(), Embedder.OFF);

  @Test
  void itComesBehindAllOthersWhichStayAsTheyAre() {
    var alone = shelf.set(List.of(), Term.ALWAYS);

    var together = shelf.set(List.of(read(OWN)), Term.ALWAYS);

    assertThat(together.refs().subList(0, alone.refs().size())).isEqualTo(alone.refs());
    assertThat(together.refs().getLast().id()).isEqualTo("own-shop");
    assertThat(together.set().basis()).isNotEqualTo(alone.set().basis());
  }

  @Test
  void itCoversNoCountry() {
    refused(
        OWN.replace("zone: UTC", "zone: UTC\ncovers: [EU]"), "line 6: a workspace's pack covers");
  }

  @Test
  void itHasNoWordsForLabels() {
    var wording =
        """
        forms:
          ours:
            says: [text-made]
            wording: {fr: {short: a, full: a}, en: {short: a, full: a}}
        """;

    assertThatThrownBy(
            () -> shelf.read("own-shop", Map.of("pack.yaml", OWN, "wording.yaml", wording)))
        .isInstanceOf(BadPack.class)
        .hasMessageContaining("has no words for labels");
  }

  @Test
  void itHasFewRules() {
    var rule = OWN.substring(OWN.indexOf("  - id: no-codes"));
    var many = new StringBuilder(OWN);
    for (int i = 0; i < 50; i++) {
      many.append(rule.replace("id: no-codes", "id: no-codes-" + i));
    }

    refused(many.toString(), "line 8: a workspace's pack has at most 50 rules");
  }

  @Test
  void itDependsOnNoRuleThatIsNotTheWorkspaces() {
    refused(
        OWN.replace("condition: true", "condition: '\"house/numbers\" in findings'"),
        "not for house/numbers");
  }

  @Test
  void itsLabelDoesNotConfirmWhatAnotherRuleIsNotSureOf() {
    var unsure =
        PackShelf.of(
            SamplePacks.right().spoilt("law/pack.yaml", "role:", "confidence: NC\n    role:"),
            Embedder.OFF);
    var label =
        "label: {of: post, says: text-made, place: end}\n    condition: text.origin == \"made\"\n";
    var own =
        OWN.replace("outcome: hold\n", "outcome: label\n    " + label)
            .replace("    condition: true\n", "")
            .replace("    detect: {kind: pattern, pattern: \"sesame\"}\n", "");

    var judgement = judged(unsure, own, "Bonjour.");

    assertThat(judgement.label().rules()).extracting("id").contains("no-codes");
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("ai-text");
  }

  @Test
  void itsFindingsDoNotSilenceARuleThatAsksWhatWasNotFound() {
    var house =
        SamplePacks.right()
            .spoilt("house/pack.yaml", "category: tone", "category: commercial")
            .spoilt(
                "house/pack.yaml",
                "    detect: {kind: pattern, pattern: \"[0-9]{4}\"}",
                "    condition: '!commercial'\n    detect: {kind: pattern, pattern: \"[0-9]{4}\"}");
    var own = OWN.replace("category: tone", "category: commercial").replace("hold", "record");

    var judgement =
        judged(
            PackShelf.of(house, Embedder.OFF),
            own.replace("severity: low", "severity: info"),
            "Le sesame coûte 5550.");

    assertThat(judgement.findings()).extracting("rule").containsExactly("numbers", "no-codes");
  }

  private static Judgement judged(PackShelf shelf, String own, String text) {
    var read = shelf.read("own-shop", Map.of("pack.yaml", own));
    var question = JsonNodeFactory.instance.objectNode().put("text", text);
    return new CaseRun(shelf.set(List.of(read), Term.ALWAYS)).judge(new CaseQuestion(question));
  }

  private void refused(String pack, String why) {
    assertThatThrownBy(() -> read(pack)).isInstanceOf(BadPack.class).hasMessageContaining(why);
  }

  private ReadPack read(String pack) {
    return shelf.read("own-shop", Map.of("pack.yaml", pack));
  }
}
