package io.candor.moderation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.PackRef;
import io.candor.testing.RevisionBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeForReleaseTest {

  /** Rules that label what AI had a hand in, and nothing that is in doubt. */
  private static final class LabelsAiAlone implements Judge {

    @Override
    public Judgement judge(Question question) {
      return labelled(question.revision().authorship().digitalSourceType().contains("Trained"));
    }

    @Override
    public PackSet inForce() {
      return PACKS;
    }
  }

  private static final PackSet PACKS = new PackSet(List.of(new PackRef("law", "1.0.0", "abc")));

  @ParameterizedTest
  @CsvSource({
    "undeclared, , true",
    "digitalCreation, gpt-4o, true",
    "digitalCapture, , true",
    "digitalCreation, , false",
    "algorithmicMedia, , false"
  })
  void labelsAsIfAiHadAHandInItWhereNothingDecides(
      String type, @Nullable String model, boolean labelled) {
    var said = new Authorship(type, "human_validated", null, model, null, 1);
    var revision = new RevisionBuilder().authorship(said).build();
    var question = new Question("default", revision, new Circumstances(null, null, null));

    var judgement = JudgeForRelease.judge(new LabelsAiAlone(), question);

    assertThat(judgement.label().required()).isEqualTo(labelled);
  }

  @Test
  void whatIsTooLargeToBeJudgedIsHeldInTheNameOfThePacksInForce() {
    var revision = new RevisionBuilder().text("x".repeat(200_001)).build();
    var question = new Question("default", revision, new Circumstances(null, null, null));

    var judgement = JudgeForRelease.judge(new LabelsAiAlone(), question);

    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("too-large");
    assertThat(judgement.grounds().spoke()).isEqualTo(PACKS.packs());
  }

  /** However many others there are: nobody approves what has no label. */
  @Test
  void whatTheScreeningItselfHasToSayIsAlwaysKept() {
    var judge =
        new Judge() {
          @Override
          public Judgement judge(Question question) {
            var many = Collections.nCopies(500, finding("critical"));
            return Unjudged.unlabelledAdvertising(
                labelled(true).decided(Outcome.HELD, "grave", many));
          }

          @Override
          public PackSet inForce() {
            return PACKS;
          }
        };
    var revision = new RevisionBuilder().paid().build();
    var question = new Question("default", revision, new Circumstances(null, null, null));

    var judgement = JudgeForRelease.judge(judge, question);

    assertThat(judgement.findings()).hasSize(201);
    assertThat(Unjudged.byBrokenPacks(judgement)).isTrue();
  }

  private static Finding finding(String severity) {
    return new Finding("r", "law", "1.0.0", "harm", severity, null, "It is.", "Mend it.", null);
  }

  private static Judgement labelled(boolean required) {
    var label = new Label("", "end", 0, required, List.of());
    return new Judgement(
        Outcome.CLEARED,
        "cleared",
        List.of(),
        label,
        null,
        Map.of(),
        Map.of(),
        null,
        Grounds.all(PACKS));
  }
}
