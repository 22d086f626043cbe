package io.candor.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.ShippedPacks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule does what its cases say: it fires where it must, and spares the near misses. */
class RuleCasesTest {

  private static final PackFiles FILES = ShippedPacks::read;

  static Stream<Rule> rules() {
    return ShippedPacks.rules().rules().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void isDecidedAsItsCasesSay(Rule rule) {
    var run = new CaseRun(ShippedPacks.rules());

    assertThat(Cases.of(rule, FILES))
        .allSatisfy(one -> {
          var judgement = run.judge(one);
          assertThat(one.objection(judgement))
              .as("%s found %s", one, judgement.findings())
              .isEmpty();
        });
  }
}
