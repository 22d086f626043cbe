package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Finding;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.cases.RuleCase;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.moderation.rules.YamlFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ordinary brands post goes out by the rules alone, with its label; nothing stops it. */
class OrdinaryPostsTest {

  static Stream<RuleCase> posts() {
    var file = "ordinary-posts.yaml";
    return YamlFile.read(file, ShippedPacks.read(file).orElseThrow()).items().stream()
        .map(post -> new RuleCase("any", "any", false, post));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("posts")
  void isClearedWithItsLabel(RuleCase post) {
    var judgement = new CaseRun(ShippedPacks.rules()).judge(post);

    assertThat(judgement.findings())
        .as("%s", post)
        .allSatisfy(
            finding -> assertThat(effect(finding)).as("%s", finding).isEqualTo(Effect.RECORD));
    assertThat(judgement.reason()).isEqualTo("cleared");
    assertThat(judgement.label().required()).isTrue();
  }

  private static Effect effect(Finding finding) {
    return ShippedPacks.rules().rules().stream()
        .filter(rule -> rule.pack().equals(finding.pack()) && rule.id().equals(finding.rule()))
        .findFirst()
        .orElseThrow()
        .effect();
  }
}
