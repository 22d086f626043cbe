package io.candor.moderation.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Finding;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.Span;
import io.candor.moderation.advising.Advice.Doubt;
import io.candor.moderation.judging.Doubts;
import io.candor.moderation.judging.Grounds;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Outcome;
import io.candor.moderation.judging.PackSet;
import io.candor.testing.RevisionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondLookTest {

  private static final String TEXT = "👋 Ces gens-là, dehors.";
  private static final PackSet PACKS = new PackSet(List.of());
  private final List<Asked> asked = new ArrayList<>();

  private Judgement look(Outcome outcome, Advice advice, boolean holds) {
    var second = new SecondLook(new Scripted(advice), holds);
    var revision = new RevisionBuilder().text(TEXT).build();
    return second.at(judged(outcome), revision, Duration.ofSeconds(1));
  }

  @Test
  void whatTheModelDoubtsIsHeldWithTheWordsItMeans() {
    var doubt = new Doubt("hate", "high", "gens-là, dehors");

    var judgement = look(Outcome.CLEARED, new Advice.Given("m-1", List.of(doubt)), false);

    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("model-judge/hate");
    assertThat(judgement.findings()).hasSize(1);
    var finding = judgement.findings().getFirst();
    assertThat(finding.severity()).isEqualTo("high");
    assertThat(finding.category()).isEqualTo("hate");
    assertThat(finding.span()).isEqualTo(new Span(7, 22));
    assertThat(finding.evidence()).isEqualTo("m-1: gens-là, dehors");
    assertThat(Doubts.in(judgement.findings(), judged(Outcome.CLEARED))).containsExactly(finding);
  }

  @Test
  void wordsThatAreNotInTheTextPointNowhere() {
    var doubt = new Doubt("hate", "high", "autre chose");

    var judgement = look(Outcome.CLEARED, new Advice.Given("m-1", List.of(doubt)), false);

    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.findings().getFirst().span()).isNull();
  }

  @Test
  void aCalmModelChangesNothing() {
    var judgement = look(Outcome.CLEARED, new Advice.Given("m-1", List.of()), true);

    assertThat(judgement).isEqualTo(judged(Outcome.CLEARED));
  }

  @ParameterizedTest
  @EnumSource(names = {"HELD", "RETURNED", "REFUSED"})
  void whatTheRulesStopIsNotAskedAbout(Outcome outcome) {
    var judgement = look(outcome, new Advice.Given("m-1", List.of()), false);

    assertThat(judgement).isEqualTo(judged(outcome));
    assertThat(asked).isEmpty();
  }

  @Test
  void whereItIsNotHeardTheRulesDecideAloneAndTheRecordSaysSo() {
    var judgement = look(Outcome.CLEARED, new Advice.Silent("is away"), false);

    assertThat(judgement.outcome()).isEqualTo(Outcome.CLEARED);
    assertThat(judgement.findings()).extracting(Finding::severity).containsExactly("info");
    assertThat(judgement.findings().getFirst().message()).contains("is away");
    assertThat(Doubts.in(judgement.findings(), judged(Outcome.CLEARED))).isEmpty();
  }

  @Test
  void whereItIsNotHeardAPersonDecidesIfSoConfigured() {
    var judgement = look(Outcome.CLEARED, new Advice.Silent("is away"), true);

    assertThat(judgement.outcome()).isEqualTo(Outcome.HELD);
    assertThat(judgement.reason()).isEqualTo("model-judge/silent");
  }

  @Test
  void doubtsOfBeforeStayWhateverIsJudgedNow() {
    var doubts =
        look(
                Outcome.CLEARED,
                new Advice.Given("m-1", List.of(new Doubt("hate", "high", "x"))),
                false)
            .findings();

    assertThat(Doubts.raised(judged(Outcome.CLEARED), doubts).outcome()).isEqualTo(Outcome.HELD);
    assertThat(Doubts.raised(judged(Outcome.RETURNED), doubts).outcome()).isEqualTo(Outcome.HELD);
    assertThat(Doubts.raised(judged(Outcome.REFUSED), doubts).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void theModelSeesAllPartsAndWhatIsReadOutForPictures() {
    var authorship = new RevisionBuilder().build().authorship();
    var picture = new Media("0".repeat(64), "image/png", "Une affiche", authorship);
    var parts =
        List.of(
            new Part("Un.", List.of(), List.of(picture)), new Part("Deux.", List.of(), List.of()));

    assertThat(Asked.about(new RevisionBuilder().parts(parts).build()))
        .isEqualTo(new Asked("fr", "Un.\nDeux.", List.of("Une affiche")));
  }

  private static Judgement judged(Outcome outcome) {
    return new Judgement(
        outcome,
        outcome.wireName(),
        List.of(),
        Judgement.UNDECIDED_LABEL,
        null,
        Map.of(),
        Map.of(),
        null,
        Grounds.all(PACKS));
  }

  private final class Scripted implements Adviser {

    private final Advice advice;

    Scripted(Advice advice) {
      this.advice = advice;
    }

    @Override
    public boolean consulted() {
      return true;
    }

    @Override
    public Advice ask(Asked text, Duration longest) {
      asked.add(text);
      return advice;
    }
  }
}
