package io.candor.moderation.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.testing.RevisionBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredTest {

  private static final Contributor PERSON = new Contributor("alice", "person", "author");
  private static final Contributor RULE = new Contributor("rule", "engine", "composer");

  @ParameterizedTest
  @CsvSource({
    "digitalCreation, human_validated, , ",
    "humanEdits, human_validated, , ",
    "digitalCreation, '', , "
  })
  void readsAsHumanWhatNothingContradicts(
      String type, String oversight, @Nullable String engine, @Nullable String model) {
    assertThat(text(declared(type, oversight, engine, model), PERSON)).isEqualTo(Origin.HUMAN);
  }

  @ParameterizedTest
  @CsvSource({
    "digitalCreation, human_validated, openai, ",
    "digitalCreation, human_validated, , gpt-4o",
    "humanEdits, fully_autonomous, , ",
    "humanEdits, prompt_guided, , ",
    "algorithmicMedia, human_validated, rule, gpt-4o"
  })
  void decidesNothingByADeclarationThatContradictsItself(
      String type, String oversight, @Nullable String engine, @Nullable String model) {
    var authorship = declared(type, oversight, engine, model);

    assertThat(text(authorship, PERSON)).isEqualTo(Origin.UNDECIDED);
    assertThat(Declared.medium(authorship)).isEqualTo(Origin.UNDECIDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digitalCapture",
        "computationalCapture",
        "compositeCapture",
        "negativeFilm",
        "positiveFilm",
        "print",
        "screenCapture",
        "virtualRecording",
        "dataDrivenMedia",
        "algorithmicallyEnhanced"
      })
  void readsTermsOfMediaForMediaAlone(String type) {
    var authorship = declared(type, "human_validated", null, null);

    assertThat(text(authorship, PERSON)).isEqualTo(Origin.UNDECIDED);
    assertThat(Declared.medium(authorship)).isEqualTo(Origin.HUMAN);
  }

  @ParameterizedTest
  @CsvSource({
    "agent, author, '', UNDECIDED",
    "agent, editor, '', UNDECIDED",
    "agent, composer, '', UNDECIDED",
    "agent, author, human_validated, HUMAN",
    "agent, requester, '', HUMAN",
    "person, editor, '', HUMAN",
    "engine, composer, human_validated, UNDECIDED"
  })
  void doubtsThatPeopleWroteWhatSoftwareHadAHandIn(
      String kind, String role, String oversight, Origin origin) {
    var authorship = declared("digitalCreation", oversight, null, null);

    assertThat(text(authorship, PERSON, new Contributor("bot", kind, role))).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "trainedAlgorithmicMedia, MADE",
    "compositeSynthetic, CHANGED",
    "algorithmicMedia, AUTOMATED"
  })
  void neverDoubtsThatAMachineDidIt(String type, Origin origin) {
    var authorship = declared(type, "prompt_guided", "rule", null);

    assertThat(composed(authorship, PERSON, RULE)).isEqualTo(origin);
    assertThat(Declared.medium(authorship)).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "agent, author, fully_autonomous, , UNDECIDED",
    "agent, editor, prompt_guided, , UNDECIDED",
    "agent, editor, human_validated, , AUTOMATED",
    "agent, requester, prompt_guided, , AUTOMATED",
    "person, author, human_validated, , AUTOMATED",
    "person, author, human_validated, gpt-4o, UNDECIDED",
    "person, author, human_validated, rule, UNDECIDED",
    "engine, composer, human_validated, rule, UNDECIDED"
  })
  void doubtsThatARuleMadeWhatWasNotComposedHere(
      String kind, String role, String oversight, @Nullable String engine, Origin origin) {
    var authorship = declared("algorithmicMedia", oversight, engine, null);

    assertThat(text(authorship, new Contributor("somebody", kind, role))).isEqualTo(origin);
  }

  @Test
  void takesATextComposedHereByRuleForWhatItIsWhoeverAskedOrPlannedIt() {
    var authorship = declared("algorithmicMedia", "prompt_guided", "rule", null);
    var asked = new Contributor("bot", "agent", "requester");
    var planned = new Contributor("bot", "agent", "editor");

    assertThat(composed(authorship, asked, RULE, planned)).isEqualTo(Origin.AUTOMATED);
    assertThat(composed(authorship, asked, planned)).isEqualTo(Origin.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "human_validated, gnuplot, HUMAN",
    "fully_autonomous, gnuplot, UNDECIDED",
    "prompt_guided, gnuplot, UNDECIDED",
    "'', gnuplot, UNDECIDED",
    "fully_autonomous, , HUMAN"
  })
  void takesOnlyAPersonsToolForNoContradiction(
      String oversight, @Nullable String engine, Origin origin) {
    for (var type : List.of("dataDrivenMedia", "algorithmicallyEnhanced")) {
      assertThat(Declared.medium(declared(type, oversight, engine, null))).isEqualTo(origin);
    }
  }

  private static Authorship declared(
      String type, String oversight, @Nullable String engine, @Nullable String model) {
    return new Authorship(type, oversight, engine, model, null, 1);
  }

  private static Origin text(Authorship authorship, Contributor... contributors) {
    return Declared.text(
        new RevisionBuilder().authorship(authorship).contributors(contributors).build());
  }

  private static Origin composed(Authorship authorship, Contributor... contributors) {
    return Declared.text(
        new RevisionBuilder()
            .intent("create")
            .authorship(authorship)
            .contributors(contributors)
            .build());
  }
}
