package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.ShippedPacks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule does what its cases say: it fires where it must, and spares the near misses. */
class RuleCasesTest {

  private static final int ENOUGH = 3;

  static Stream<RuleCase> cases() {
    return CaseFiles.all();
  }

  static Stream<Rule> rules() {
    return ShippedPacks.rules().rules().stream();
  }

  static Stream<String> packs() {
    return ShippedPacks.rules().refs().stream().map(ref -> ref.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isDecidedAsTheCaseSays(RuleCase one) {
    var judgement = one.judgement();

    assertThat(one.firesIn(judgement))
        .as("%s found %s", one, judgement.findings())
        .isEqualTo(one.fires());
    if (!one.words().isEmpty()) {
      assertThat(one.wordsIn(judgement)).isEqualTo(one.words());
    }
    if (!one.says().isEmpty()) {
      assertThat(judgement.label().text()).isEqualTo(one.says());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void isNoRuleWithoutCases(Rule rule) {
    var cases = CaseFiles.of(rule);

    assertThat(cases.stream().filter(RuleCase::fires)).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(cases.stream().filter(one -> !one.fires())).hasSizeGreaterThanOrEqualTo(ENOUGH);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void hasNoCasesOfRulesThatAreGone(String pack) {
    var rules = rules().filter(rule -> rule.pack().equals(pack)).map(Rule::id);

    assertThat(CaseFiles.rules(pack)).containsExactlyInAnyOrderElementsOf(rules.toList());
  }
}
