package io.candor.generation.drafts;

import static io.candor.generation.drafts.Standings.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.generation.drafts.Revising.Change;
import io.candor.generation.drafts.Revising.Current;
import io.candor.generation.origins.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisingTest {

  private static final Contributor AGENT = new Contributor("robot", "agent", "editor");
  private static final KnownVersions VERSIONS = new KnownVersions(2, 3, 4);
  private static final UnsupportedFact SUNDAY = new UnsupportedFact("date", "dimanche", 9, 17);
  private static final Change PAID = new Change(null, null, null, true);
  private final Draft draft = Standings.screening();

  @Test
  void aPersonsEditOfAnAiTextStaysAiAndSaysHowMuchAPersonChanged() {
    var revised = revised("aaaa bbbb", change("aaaa cccc"), EDITOR);

    assertThat(revised.authorship().digitalSourceType()).isEqualTo("trainedAlgorithmicMedia");
    assertThat(revised.authorship().humanShare()).isEqualTo(0.5);
    assertThat(revised.authorship().oversight()).isEqualTo("human_validated");
    assertThat(revised.contributors()).extracting(Contributor::role).contains("author", "editor");
    assertThat(revised.versions()).isEqualTo(VERSIONS);
  }

  @Test
  void theShareIsCountedFromTheLastTextThatNoPersonHadChanged() {
    var content = Standings.revision(2, "aaaa cccc");

    var revised =
        Revising.of(draft, current(content, "aaaa bbbb"), change("dddd cccc"), EDITOR, VERSIONS);

    assertThat(revised.authorship().humanShare()).isEqualTo(1);
  }

  @Test
  void anAgentsEditOfAPersonsTextIsOfUnknownOriginUnlessDeclared() {
    var human = with(Standings.revision(1, "aaaa"), DigitalSourceType.DIGITAL_CREATION);

    var undeclared = Revising.of(draft, current(human, "aaaa"), change("bbbb"), AGENT, VERSIONS);
    var declared =
        Revising.of(
            draft,
            current(human, "aaaa"),
            new Change(
                parts("bbbb"), null, authorship("compositeWithTrainedAlgorithmicMedia"), false),
            AGENT,
            VERSIONS);

    assertThat(DigitalSourceType.decided(undeclared.authorship().digitalSourceType())).isFalse();
    assertThat(declared.authorship().digitalSourceType())
        .isEqualTo("compositeWithTrainedAlgorithmicMedia");
  }

  @Test
  void aPersonsEditVouchesForNoDeclarationOfOthers() {
    for (var type : List.of("digitalCreation", "algorithmicMedia", "undeclared")) {
      var brought = with(Standings.revision(1, "aaaa"), type);

      var revised = Revising.of(draft, current(brought, "aaaa"), change("aaab"), EDITOR, VERSIONS);

      assertThat(revised.authorship().oversight()).isEqualTo("prompt_guided");
    }
  }

  @Test
  void whatAnEditorDeclaresOfABroughtTextIsRecordedAsDeclared() {
    var brought = Standings.revision(1, "aaaa");
    var declared = authorship("trainedAlgorithmicMedia");

    var revised =
        Revising.of(
            draft,
            current(brought, "aaaa"),
            new Change(parts("bbbb"), null, declared, false),
            EDITOR,
            VERSIONS);

    assertThat(revised.authorship()).isEqualTo(declared);
  }

  @Test
  void whatAPersonValidatedIsNoLongerSoAfterAnAgentsEdit() {
    var revised = revised("aaaa", change("bbbb"), AGENT);

    assertThat(revised.authorship().digitalSourceType()).isEqualTo("trainedAlgorithmicMedia");
    assertThat(revised.authorship().oversight()).isEqualTo("fully_autonomous");
  }

  @Test
  void anotherTimeLeavesTheAuthorshipAsItWas() {
    var revised = revised("aaaa", new Change(null, Standings.WINDOW, null, false), EDITOR);

    assertThat(revised.authorship()).isEqualTo(Standings.revision(1, "aaaa").authorship());
  }

  @Test
  void whatTheSourceDoesNotSayStaysSoUntilAPersonWritesAnotherText() {
    var made = saying(Standings.revision(1, "On ouvre dimanche."), SUNDAY);

    assertThat(after(made, new Change(null, Standings.WINDOW, null, false), EDITOR))
        .containsExactly(SUNDAY);
    assertThat(after(made, change("On ouvre dimanche."), EDITOR)).containsExactly(SUNDAY);
    assertThat(after(made, change("Nous ouvrons dimanche."), EDITOR)).isNull();
  }

  @Test
  void anAgentRidsATextOnlyOfTheWordsThatItRemoves() {
    var made = saying(Standings.revision(1, "On ouvre dimanche."), SUNDAY);

    assertThat(after(made, change("Nous ouvrons dimanche."), AGENT))
        .containsExactly(new UnsupportedFact("date", "dimanche", 13, 21));
    assertThat(after(made, change("On ouvre."), AGENT)).isNull();
  }

  @Test
  void whatIsPaidForStaysSoAndMayBecomeSo() {
    var unpaid = Standings.revision(1, "aaaa");
    var paid = Revising.of(draft, current(unpaid, "aaaa"), PAID, EDITOR, VERSIONS);

    var edited = Revising.of(draft, current(paid, "aaaa"), change("bbbb"), AGENT, VERSIONS);

    assertThat(unpaid.paid()).isFalse();
    assertThat(paid.paid()).isTrue();
    assertThat(edited.paid()).isTrue();
  }

  private @Nullable List<UnsupportedFact> after(Revision made, Change change, Contributor by) {
    return Revising.of(draft, current(made, ""), change, by, VERSIONS).unsupported();
  }

  private Revision revised(String text, Change change, Contributor by) {
    return Revising.of(draft, current(Standings.revision(1, text), text), change, by, VERSIONS);
  }

  private static Current current(Revision content, String machine) {
    return new Current(content, machine, Origin.NOT_AI);
  }

  private static Change change(String text) {
    return new Change(parts(text), null, null, false);
  }

  private static List<Part> parts(String text) {
    return List.of(new Part(text, List.of(), List.of()));
  }

  private static Authorship authorship(String type) {
    return new Authorship(type, "prompt_guided", null, null, null, 0);
  }

  private static Revision with(Revision r, String type) {
    return r.by(authorship(type));
  }

  private static Revision saying(Revision r, UnsupportedFact... unsupported) {
    return new Revision(
        r.number(),
        r.intent(),
        r.brand(),
        r.audience(),
        r.channel(),
        r.language(),
        r.parts(),
        r.authorship(),
        r.contributors(),
        r.versions(),
        r.window(),
        r.source(),
        r.returns(),
        r.inReplyTo(),
        List.of(unsupported),
        null,
        false);
  }
}
