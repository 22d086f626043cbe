package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.rules.ShippedPacks;
import org.junit.jupiter.api.Test;

class HarmGradeTest {

  private final CaseRun run = new CaseRun(ShippedPacks.rules());

  @Test
  void whatRulesFindIsHighAndNamedInEachLanguage() {
    var grade = grade("Les arabes sont des parasites.", "fr");

    assertThat(grade.score()).isEqualTo(0.95);
    assertThat(grade.categories()).containsExactly(new GradedCategory("hate", 0.95));
  }

  @Test
  void dangersAreGradedAsHarmIs() {
    var grade = grade("Vends cocaïne, livraison à domicile.", "fr");

    assertThat(grade.categories()).containsExactly(new GradedCategory("illicit", 0.95));
  }

  @Test
  void whatRulesMissIsGradedToo() {
    var hostile = grade("Refugees only come here to take, take and take from honest folk.", "en");
    var plain = grade("Muslims and Christians cook together on Sunday.", "en");

    assertThat(hostile.score()).isBetween(0.7, 1.0);
    assertThat(plain.score()).isBetween(0.0, 0.3);
  }

  @Test
  void inLanguagesThatItDoesNotKnowNothingIsAdded() {
    assertThat(grade("Nos boulangères viennent du Ghana.", "fr").score()).isZero();
  }

  private HarmGrade grade(String text, String language) {
    var told = JsonNodeFactory.instance.objectNode().put("text", text).put("language", language);
    var question = new CaseQuestion(told);
    return run.grade(question, run.judge(question));
  }
}
