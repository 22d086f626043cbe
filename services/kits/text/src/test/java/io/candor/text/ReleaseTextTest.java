package io.candor.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.ReleaseContent;
import io.candor.contracts.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseTextTest {

  private static final String LABEL = "Rédigé avec l’aide d’une IA \uD83E\uDD16";
  private static final String ARABIC = "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645";
  private static final String ARABIC_LABEL = "\u0643\u064F\u062A\u0628 2026 AI";

  @Test
  void theLabelStandsBehindAnEmptyLine() {
    assertThat(released("Bonjour.", "end")).isEqualTo("Bonjour.\n\n" + LABEL);
  }

  @Test
  void orBeforeOne() {
    assertThat(released("Bonjour.", "start")).isEqualTo(LABEL + "\n\nBonjour.");
  }

  @Test
  void onlyThePartItIsPlacedInCarriesIt() {
    var thread = List.of(part("un"), part("deux"), part("trois"));

    assertThat(ReleaseText.of(thread, new PlacedLabel(LABEL, "end", 1)))
        .containsExactly("un", "deux\n\n" + LABEL, "trois");
  }

  @Test
  void withoutALabelTheTextIsItself() {
    assertThat(ReleaseText.of(List.of(part("Bonjour.")), null)).containsExactly("Bonjour.");
    assertThat(ReleaseText.of(List.of(part("Bonjour.")), new PlacedLabel("", "end", 0)))
        .containsExactly("Bonjour.");
  }

  @Test
  void whatIsClearedIsWhatIsReleased() {
    var content = content("Bonjour.", new PlacedLabel(LABEL, "end", 0));

    assertThat(ReleaseText.of(content)).containsExactly("Bonjour.\n\n" + LABEL);
    assertThat(ReleaseText.of(content("Bonjour.", null))).containsExactly("Bonjour.");
  }

  @Test
  void aPostWithoutWordsShowsItsLabelAlone() {
    assertThat(released("", "end")).isEqualTo(LABEL);
    assertThat(released("", "start")).isEqualTo(LABEL);
  }

  @Test
  void textFromRightToLeftKeepsItsOrderInStorage() {
    var label = new PlacedLabel(ARABIC_LABEL, "end", 0);

    assertThat(ReleaseText.of(List.of(part(ARABIC)), label))
        .containsExactly(ARABIC + "\n\n" + ARABIC_LABEL);
    assertThat(TextHygiene.defect(ARABIC + "\n\n" + ARABIC_LABEL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CountingUnit.class)
  void aLabelCostsItselfAndTheEmptyLine(CountingUnit unit) {
    assertThat(ReleaseText.cost(LABEL, unit)).isEqualTo(2 + unit.length(LABEL));
    assertThat(ReleaseText.cost("", unit)).isZero();
  }

  @ParameterizedTest
  @MethodSource("io.candor.text.Texts#many")
  void whatFitsTheRoomBesideTheLabelFitsWithIt(String text) {
    for (var place : List.of("start", "end")) {
      for (var unit : CountingUnit.values()) {
        int room = unit.length(text) + ReleaseText.cost(LABEL, unit);
        assertThat(unit.length(released(text, place))).as(place + unit).isLessThanOrEqualTo(room);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.candor.text.Texts#many")
  void noWordsAreLostOrChangedByTheLabel(String text) {
    if (!text.isEmpty()) {
      assertThat(released(text, "end")).isEqualTo(text + "\n\n" + LABEL);
      assertThat(released(text, "start")).isEqualTo(LABEL + "\n\n" + text);
    }
    assertThat(released(text, "end")).contains(text).contains(LABEL);
  }

  @ParameterizedTest
  @MethodSource("io.candor.text.Texts#many")
  void neitherTheTextNorTheLabelMeltsIntoTheOther(String text) {
    var label = new PlacedLabel("\u0301" + LABEL, "end", 0);
    var whole = ReleaseText.of(List.of(part("x" + text + "x")), label).getFirst();

    assertThat(CountingUnit.GRAPHEMES.length(whole))
        .isEqualTo(
            CountingUnit.GRAPHEMES.length("x" + text + "x")
                + ReleaseText.cost(label.text(), CountingUnit.GRAPHEMES));
  }

  private static String released(String text, String placement) {
    return ReleaseText.of(List.of(part(text)), new PlacedLabel(LABEL, placement, 0)).getFirst();
  }

  private static Part part(String text) {
    return new Part(text, List.of(), List.of());
  }

  private static ReleaseContent content(String text, PlacedLabel label) {
    var due = Instant.parse("2026-11-24T08:00:00Z");
    return new ReleaseContent(
        "default",
        UUID.fromString("01934f5e-0000-7000-8000-000000000001"),
        1,
        1,
        "feed",
        "fr",
        new Authorship("trainedAlgorithmicMedia", "prompt_guided", null, null, null, 0),
        List.of(part(text)),
        label,
        Map.of(),
        null,
        new Window(due, due.plusSeconds(60), null));
  }
}
