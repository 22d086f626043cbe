package io.candor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths by UAX 29, by code points, by UTF-16 (RFC 2781) and by UTF-8 (RFC 3629). */
class CountingUnitTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "letters,                   'abc',                                              3, 3, 3, 3",
    "sharp s,                   'Stra\u00DFe',                                      6, 6, 6, 7",
    "e and acute,               'e\u0301',                                          1, 2, 2, 3",
    "soft hyphen,               'co\u00ADop',                                       5, 5, 5, 6",
    "narrow no-break space,     '10\u202F%',                                        4, 4, 4, 6",
    "copyright sign,            '\u00A9 2026',                                      6, 6, 6, 7",
    "clef beyond the BMP,       '\uD834\uDD1E',                                     1, 1, 2, 4",
    "flag of France,            '\uD83C\uDDEB\uD83C\uDDF7',                         1, 2, 4, 8",
    "skin tone,                 '\uD83D\uDC4D\uD83C\uDFFD',                         1, 2, 4, 8",
    "keycap,                    '1\uFE0F\u20E3',                                    1, 3, 3, 7",
    "heart on fire,             '\u2764\uFE0F\u200D\uD83D\uDD25',                   1, 4, 5, 13",
    "rainbow flag,              '\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08',             1, 4, 6, 14",
    "Hangul from its parts,     '\u1100\u1161\u11A8',                               1, 3, 3, 9",
    "Thai with two marks,       '\u0E17\u0E35\u0E48',                               1, 3, 3, 9",
    "Arabic,                    '\u0645\u0631\u062D\u0628\u0627',                   5, 5, 5, 10",
    "Hebrew with points,        '\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD',       4, 7, 7, 14"
  })
  void eachUnitCountsByItsStandard(
      String name, String text, int graphemes, int points, int utf16, int bytes) {
    assertLengths(text, graphemes, points, utf16, bytes);
  }

  @Test
  void aFamilyIsOneToItsReaderAndManyToAMachine() {
    var family =
        String.join("\u200D", "\uD83D\uDC68", "\uD83D\uDC69", "\uD83D\uDC67", "\uD83D\uDC66");

    assertLengths(family, 1, 7, 11, 25);
  }

  @Test
  void aFlagOfTagsIsOneToItsReader() {
    var scotland = "\uD83C\uDFF4" + Texts.tags("gbsct") + Character.toString(0xE007F);

    assertLengths(scotland, 1, 7, 14, 28);
  }

  @Test
  void lineEndsCountOnceEachAndCrLfOnceTogether() {
    assertLengths("a\nb", 3, 3, 3, 3);
    assertLengths("a\r\nb", 3, 4, 4, 4);
    assertLengths("\n\r", 2, 2, 2, 2);
  }

  @Test
  void marksWithoutEndAreStillOneCharacter() {
    assertLengths("a" + "\u0301".repeat(500), 1, 501, 501, 1001);
  }

  @ParameterizedTest
  @EnumSource(CountingUnit.class)
  void nothingHasNoLength(CountingUnit unit) {
    assertThat(unit.length("")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"graphemes,GRAPHEMES", "code_points,CODE_POINTS", "utf16,UTF16", "bytes,BYTES"})
  void aUnitHasOneNameOnTheWire(String name, CountingUnit unit) {
    assertThat(CountingUnit.named(name)).isEqualTo(unit);
    assertThat(unit.wireName()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "words", "grapheme"})
  void aUnitNobodyKnowsIsRefused(String name) {
    assertThatThrownBy(() -> CountingUnit.named(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("io.candor.text.Texts#many")
  void whatAReaderSeesIsNeverMoreThanWhatIsStored(String text) {
    assertThat(CountingUnit.GRAPHEMES.length(text))
        .isLessThanOrEqualTo(CountingUnit.CODE_POINTS.length(text));
    assertThat(CountingUnit.CODE_POINTS.length(text))
        .isLessThanOrEqualTo(CountingUnit.UTF16.length(text));
    assertThat(CountingUnit.UTF16.length(text))
        .isLessThanOrEqualTo(CountingUnit.BYTES.length(text));
  }

  @ParameterizedTest
  @MethodSource("io.candor.text.Texts#many")
  void joiningTwoTextsNeverMakesThemLonger(String text) {
    for (int at = 0; at <= text.length(); at = text.offsetByCodePoints(at, 1)) {
      for (var unit : CountingUnit.values()) {
        int apart = unit.length(text.substring(0, at)) + unit.length(text.substring(at));
        assertThat(unit.length(text)).as(unit + " at " + at).isLessThanOrEqualTo(apart);
      }
      if (at == text.length()) {
        return;
      }
    }
  }

  private static void assertLengths(String text, int graphemes, int points, int utf16, int bytes) {
    assertThat(CountingUnit.GRAPHEMES.length(text)).as("graphemes").isEqualTo(graphemes);
    assertThat(CountingUnit.CODE_POINTS.length(text)).as("code points").isEqualTo(points);
    assertThat(CountingUnit.UTF16.length(text)).as("UTF-16").isEqualTo(utf16);
    assertThat(CountingUnit.BYTES.length(text)).as("bytes").isEqualTo(bytes);
  }
}
