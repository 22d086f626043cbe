package io.candor.publishing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.text.CountingUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text cut short ends between two characters as readers see them. */
class ExcerptTest {

  private static final String FAMILY =
      String.join("\u200D", "\uD83D\uDC68", "\uD83D\uDC69", "\uD83D\uDC67", "\uD83D\uDC66");

  @Test
  void aShortTextIsWhole() {
    assertThat(Excerpt.of("Bonjour à tous.", 15)).isEqualTo("Bonjour à tous.");
    assertThat(Excerpt.of("", 15)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Bonjour à tous.', 14, 'Bonjour à…'",
    "'Bonjour à tous.', 9, 'Bonjour à…'",
    "'Anticonstitutionnellement', 5, 'Antic…'",
    "'Oh anticonstitutionnellement', 12, 'Oh anticonst…'"
  })
  void aLongOneIsCutBetweenWordsWhereThatLeavesEnough(String text, int most, String excerpt) {
    assertThat(Excerpt.of(text, most)).isEqualTo(excerpt);
  }

  @Test
  void linesAreJoined() {
    assertThat(Excerpt.of("  Un\n\ndeux\r\n trois ", 20)).isEqualTo("Un deux trois");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301",
        "\uD83C\uDDEB\uD83C\uDDF7",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "\u1100\u1161\u11A8",
        "\u0915\u094D\u0937",
        "\u0E17\u0E35\u0E48",
        "\uD834\uDD1E"
      })
  void noCharacterIsSplit(String character) {
    for (var one : List.of(character, FAMILY)) {
      for (int most = 1; most < 6; most++) {
        var excerpt = Excerpt.of(one.repeat(7), most);

        assertThat(excerpt).isEqualTo(one.repeat(most) + "…");
        assertThat(CountingUnit.GRAPHEMES.length(excerpt)).isEqualTo(most + 1);
      }
    }
  }
}
