package io.candor.moderation.recording;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Part;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialReviewTest {

  private static final Verdict AMENDED =
      new Verdict.Amended(List.of(new Part("Un texte.", List.of(), List.of())), "rita", "person");
  private static final Verdict REFUSED = new Verdict.Refused("no", Ground.OTHER);

  @Test
  void itSaysWhoExaminedWhatForWhom() {
    assertThat(
            EditorialReview.of(
                AMENDED, by("Exemple SARL", "Sources", "accuracy", "plausibility", "tone")))
        .isEqualTo(
            new EditorialReview(
                "rita",
                List.of("Sources", "accuracy", "plausibility", "tone"),
                "amended",
                "Exemple SARL",
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accuracy", "plausibility", "sources"})
  void oneThingExaminedIsNotAll(String examined) {
    var review = EditorialReview.of(AMENDED, by("Exemple SARL", examined));

    assertThat(review)
        .isNotNull()
        .extracting(EditorialReview::lacks, as(InstanceOfAssertFactories.LIST))
        .hasSize(2)
        .doesNotContain("examined: " + examined);
  }

  @Test
  void aLookAtSpellingIsNoExaminationAndNobodyIsNoResponsiblePerson() {
    var review = EditorialReview.of(AMENDED, by(" ", "spelling"));

    assertThat(review)
        .isNotNull()
        .extracting(EditorialReview::lacks)
        .isEqualTo(
            List.of(
                "examined: accuracy",
                "examined: plausibility",
                "examined: sources",
                "responsible"));
  }

  @Test
  void neitherARefusalNorADecisionOfRulesIsOne() {
    assertThat(EditorialReview.of(REFUSED, by("Exemple SARL", "sources"))).isNull();
    assertThat(EditorialReview.of(AMENDED, Decider.rules(null))).isNull();
  }

  private static Decider by(String responsible, String... examined) {
    return Decider.reviewer(
        "rita", UUID.randomUUID(), List.of(examined), "Read.", List.of(), responsible);
  }
}
