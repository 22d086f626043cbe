package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.moderation.judging.Outcome;
import io.candor.testing.RevisionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

  private static final Contributor ALICE = new Contributor("alice", "person", "requester");
  private static final Contributor ENGINE = new Contributor("embedded", "engine", "composer");

  private static RevisionBuilder composed(RevisionBuilder revision) {
    var authorship =
        new Authorship("trainedAlgorithmicMedia", "prompt_guided", "embedded", "m", null, 0);
    return revision.intent("create").authorship(authorship).contributors(ALICE, ENGINE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void returnsWhatTheEngineWroteAndARewriteCanMend(int returns) {
    // Given
    var asking =
        new Asking()
            .revision(r -> composed(r).returns(returns).text("88 % des équipes.").source("86 %."));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.RETURNED);
    assertThat(judgement.reason()).isEqualTo("figure");
  }

  @Test
  void holdsItAfterTwoReturns() {
    // Given
    var asking =
        new Asking()
            .revision(r -> composed(r).returns(2).text("88 % des équipes.").source("86 %."));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
  }

  @Test
  void holdsWhatAPersonEdited() {
    // Given
    var editor = new Contributor("bruno", "person", "editor");
    var asking =
        new Asking()
            .revision(
                r -> composed(r).contributors(ALICE, ENGINE, editor).text("88 %.").source("86 %."));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
  }

  @Test
  void holdsAFinishedText() {
    // Given
    var asking = new Asking().revision(r -> r.text("Écrivez à lea@exemple.fr"));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("email");
  }

  @Test
  void refusesBeforeItHoldsOrReturns() {
    // Given
    var text = "Mort aux juifs ! Les arabes sont des parasites. Écrivez à lea@exemple.fr";
    var asking = new Asking().revision(r -> composed(r).text(text));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(judgement.reason()).isEqualTo("incitement");
    assertThat(judgement.findings()).extracting("rule").contains("incitement", "hate", "email");
  }

  @Test
  void holdsBeforeItReturns() {
    // Given
    var asking =
        new Asking()
            .revision(
                r -> composed(r).text("Les arabes sont des parasites. Écrivez à lea@exemple.fr"));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("hate");
  }

  @Test
  void returnsAComposedTextThatIsTooLongWithItsLabel() {
    // Given
    var asking =
        new Asking()
            .revision(r -> composed(r).text("x".repeat(50)))
            .channel(c -> c.put("limit", 60));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.RETURNED);
    assertThat(judgement.reason()).isEqualTo("too-long");
    assertThat(judgement.tooLong()).isTrue();
  }

  @Test
  void looksAtAlternativeTextsToo() {
    // Given
    var asking = new Asking().revision(r -> r.parts(Photograph.withAlt("photo de lea@exemple.fr")));

    // When
    var judgement = asking.ask();

    // Then
    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("email");
          assertThat(finding.span()).isNull();
        });
  }
}
