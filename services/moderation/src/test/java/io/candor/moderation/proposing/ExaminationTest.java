package io.candor.moderation.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.SamplePacks;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found in a proposed pack. */
class ExaminationTest {

  private static final String PACK = "pack.yaml";

  @Test
  void aPackThatIsRightIsValidWithItsDigest() {
    var report = report(Proposals.house());

    assertThat(report.problems()).isEmpty();
    assertThat(report.failures()).isEmpty();
    assertThat(report.valid()).isTrue();
    assertThat(report.cases()).isEqualTo(new CaseCount(12, 0, 0));
    assertThat(report.rules()).isEqualTo(2);
    assertThat(report.version()).isEqualTo("1.0.0");
    assertThat(report.digest())
        .isEqualTo(LoadPacks.from(SamplePacks.right()).pack("house").orElseThrow().ref().digest());
  }

  @Test
  void aPackOfAnotherIdIsTriedAsTheLastOfThoseInForce() {
    var report = report(Proposals.house().spoilt(PACK, "id: house", "id: annex"));

    assertThat(report.valid()).as(report.toString()).isTrue();
    assertThat(report.id()).isEqualTo("annex");
  }

  @Test
  void aCaseThatIsNotDecidedAsItTellsIsNamedWithItsPlace() {
    var report = report(Proposals.house().spoilt(Proposals.NUMBERS, "Code 123\n", "Code 12345\n"));

    assertThat(report.valid()).isFalse();
    assertThat(report.cases()).isEqualTo(new CaseCount(12, 1, 0));
    assertThat(report.failures())
        .containsExactly(
            new FailedCase(
                Proposals.NUMBERS, 7, "numbers", "spares", "the rule does not spare it"));
  }

  @Test
  void aKnownGapIsCountedAndFailsNothing() {
    var report =
        report(
            Proposals.house()
                .spoilt(
                    Proposals.NUMBERS,
                    "- text: Code 123\n",
                    "- text: Code 123\n  - {text: Code 12345, gap: it counts digits}\n"));

    assertThat(report.valid()).isTrue();
    assertThat(report.cases()).isEqualTo(new CaseCount(13, 0, 1));
  }

  @Test
  void aMistakeIsNamedWithFileLineRuleAndCure() {
    var report = report(Proposals.house().spoilt(PACK, "outcome: return", "outcome: returns"));

    assertThat(report.valid()).isFalse();
    assertThat(report.problems())
        .containsExactly(
            new Mistake(
                PACK,
                31,
                "numbers",
                "unknown word returns",
                "known are hold, label, record, refuse, return"));
  }

  @Test
  void eachFileOfCasesThatIsNotRightIsNamed() {
    var report =
        report(
            Proposals.house()
                .without(Proposals.RUDE)
                .spoilt(Proposals.NUMBERS, "  - text: En 26\n", ""));

    assertThat(report.problems())
        .extracting(Mistake::file, Mistake::line, Mistake::rule)
        .containsExactly(
            tuple(Proposals.RUDE, 1, "rude-words"), tuple(Proposals.NUMBERS, 5, "numbers"));
  }

  @Test
  void aFileThatNothingAsksForIsAProblem() {
    var report = report(Proposals.house().with("cases/other.yaml", "fires: []\nspares: []\n"));

    assertThat(report.valid()).isFalse();
    assertThat(report.problems()).extracting(Mistake::file).containsExactly("cases/other.yaml");
  }

  @Test
  void whatAnotherPackNeedsOfItMustStayThere() {
    var inForce = SamplePacks.right();
    var law =
        new Proposal(
            java.util.Map.of(
                PACK,
                inForce.text("law/pack.yaml"),
                "wording.yaml",
                inForce.text("law/wording.yaml").replace("[text-changed]", "[text-edited]")));

    var report = Examination.of(law, inForce, () -> false);

    assertThat(report.problems())
        .extracting(Mistake::file, Mistake::line, Mistake::rule)
        .containsExactly(tuple(PACK, 22, "ai-text"));
  }

  @Test
  void noFileOutsideOfPacksIsRead() {
    var inForce = SamplePacks.right().with("../secret/words/fr/x.txt", "zut\n");
    var proposal =
        Proposals.house().spoilt(PACK, "  - rude\n", "  - rude\n  - ../secret/x\n").proposal();

    var report = Examination.of(proposal, inForce, () -> false);

    assertThat(report.problems())
        .extracting(Mistake::detail)
        .first()
        .asString()
        .endsWith("are missing");
  }

  @Test
  void casesThatTakeTooLongAreStopped() {
    var asked = new AtomicInteger();
    var report =
        Examination.of(
            Proposals.house().proposal(), SamplePacks.right(), () -> asked.incrementAndGet() > 4);

    assertThat(report.valid()).isFalse();
    assertThat(report.cases().run()).isEqualTo(4);
    assertThat(report.problems())
        .extracting(Mistake::file, Mistake::detail)
        .containsExactly(tuple(Proposals.RUDE, "the cases up to here took too long"));
  }

  @Test
  void aFileThatIsNoYamlHasNoIdAndIsToldSo() {
    var report = report(Proposals.house().with(PACK, "id: [house"));

    assertThat(report.id()).isNull();
    assertThat(report.problems()).extracting(Mistake::file).containsExactly(PACK);
  }

  @Test
  void aCaseThatCannotBeDecidedFails() {
    var missing =
        "- {text: Code 1, unsupported: [{kind: figure, words: not there}]}\n  - text: Code 1234\n";
    var report =
        report(Proposals.house().spoilt(Proposals.NUMBERS, "- text: Code 1234\n", missing));

    assertThat(report.valid()).isFalse();
    assertThat(report.failures()).extracting(FailedCase::line).containsExactly(3);
  }

  /** Whatever is lost of a file: it is reported on. */
  @Test
  void noLossOfALineIsAFault() {
    Proposals.house()
        .proposal()
        .texts()
        .forEach((path, text) -> {
          var lines = text.lines().toList();
          IntStream.range(0, lines.size())
              .mapToObj(cut ->
                  IntStream.range(0, lines.size())
                      .filter(line -> line != cut)
                      .mapToObj(lines::get)
                      .collect(Collectors.joining("\n")))
              .map(less -> report(Proposals.house().with(path, less)))
              .forEach(report ->
                  assertThat(
                          report.valid()
                              == (report.problems().size() + report.failures().size() > 0))
                      .isFalse());
        });
  }

  private static Report report(Proposals proposals) {
    return Examination.of(proposals.proposal(), SamplePacks.right(), () -> false);
  }
}
