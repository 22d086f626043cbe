package io.candor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHygieneTest {

  @ParameterizedTest
  @CsvSource({
    "0, a null character",
    "1, a control character",
    "8, a control character",
    "b, a control character",
    "1b, a control character",
    "7f, a control character",
    "85, a control character",
    "9f, a control character",
    "202a, a bidirectional control character",
    "202e, a bidirectional control character",
    "2066, a bidirectional control character",
    "2069, a bidirectional control character",
    "fdd0, a noncharacter",
    "fdef, a noncharacter",
    "fffe, a noncharacter",
    "ffff, a noncharacter",
    "1fffe, a noncharacter",
    "10ffff, a noncharacter",
    "d800, half of a surrogate pair",
    "dfff, half of a surrogate pair"
  })
  void whatCannotBeShownHonestlyIsNamedWithItsPlace(String point, String defect) {
    var text = "ab" + Character.toString(Integer.parseInt(point, 16)) + "c";

    assertThat(TextHygiene.defect(text)).contains(defect + " at position 2");
  }

  @Test
  void halvesOfPairsInTheWrongOrderAreTwoHalves() {
    assertThat(TextHygiene.defect("\uD83D\uDC69\uDC69\uD83D"))
        .contains("half of a surrogate pair at position 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Deux lignes\r\net\tune tabulation\n",
        "10\u202F% \u00A0!",
        "\u0645\u0631\u062D\u0628\u0627 \u200Fabc\u200E",
        "\u0915\u094D\u200D\u0937",
        "\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uFDCF\uFDF0\uFFFD\u2029"
      })
  void whatPeopleWriteIsFine(String text) {
    assertThat(TextHygiene.defect(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.candor.text.Texts#many")
  void aDefectIsFoundWhereverItHides(String text) {
    assertThat(TextHygiene.defect(text)).isEmpty();
    assertThat(TextHygiene.defect(text + "\u202E"))
        .contains("a bidirectional control character at position " + text.length());
  }
}
