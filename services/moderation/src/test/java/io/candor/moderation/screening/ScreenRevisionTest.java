package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.RuleRef;
import io.candor.moderation.judging.Outcome;
import org.junit.jupiter.api.Test;

class ScreenRevisionTest {

  @Test
  void labelsAFrenchTextThatAiMade() {
    // Given
    var asking = new Asking().revision(r -> r.text("L'atelier ouvre samedi."));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.CLEARED);
    assertThat(judgement.label().required()).isTrue();
    assertThat(judgement.label().rules())
        .first()
        .extracting(RuleRef::id, RuleRef::pack)
        .containsExactly("art-50-4-text", "eu-ai-act");
    assertThat(judgement.rendered().text())
        .isEqualTo("L'atelier ouvre samedi.\n\nTexte généré par IA.");
  }

  @Test
  void holdsATextOfWhichNobodySaysWhoWroteIt() {
    // Given
    var asking = new Asking().revision(r -> r.digitalSourceType(""));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("authorship-undecided");
    assertThat(judgement.label().required()).isTrue();
  }

  @Test
  void holdsAndLabelsATextOfAPersonThatAModelIsNamedFor() {
    // Given
    var said = new Authorship("digitalCreation", "human_validated", "openai", "gpt-4o", null, 1);
    var asking = new Asking().revision(r -> r.authorship(said));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("authorship-undecided");
    assertThat(judgement.label().text()).isEqualTo("Texte modifié par IA.");
  }

  @Test
  void labelsNothingThatAPersonWrote() {
    // Given
    var asking = new Asking().revision(r -> r.digitalSourceType("digitalCreation"));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.CLEARED);
    assertThat(judgement.label().required()).isFalse();
    assertThat(judgement.placed()).isNull();
  }
}
