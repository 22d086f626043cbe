package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.RuleRef;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.Unjudged;
import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.SamplePacks;
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
  void holdsWhatIsPaidForWhereNoPackInForceLabelsIt() {
    var rules = LoadPacks.from(SamplePacks.right());
    var asking = new Asking().by(rules).revision(r -> r.text("Samedi.").paid());

    var judgement = asking.ask();

    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("advertising-label-broken");
    assertThat(Unjudged.byBrokenPacks(judgement)).isTrue();
    assertThat(judgement.label().text()).isEqualTo("Fait par IA");
    assertThat(new Asking().by(rules).ask().outcome()).isEqualTo(Outcome.CLEARED);
  }

  @Test
  void theChannelsFieldForAiIsNotSetForWhatIsOnlyPaidFor() {
    var asking =
        new Asking()
            .channel(channel -> channel.put("nativeAiField", "made_with_ai"))
            .revision(r -> r.digitalSourceType("digitalCreation").paid());

    assertThat(asking.ask().label().text()).isEqualTo("Publicité.");
    assertThat(asking.ask().nativeFields()).isEmpty();
    assertThat(
            asking
                .revision(r -> r.digitalSourceType("trainedAlgorithmicMedia"))
                .ask()
                .nativeFields())
        .containsKey("made_with_ai");
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
