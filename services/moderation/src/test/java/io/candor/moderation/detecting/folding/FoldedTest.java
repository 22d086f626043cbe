package io.candor.moderation.detecting.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word of a reading points at the UTF-16 units of the text that its author sees. */
class FoldedTest {

  private static final int TEXTS = 200;
  private static final int LONG = 60;

  @ParameterizedTest
  @CsvSource({
    "Été, ete, Été",
    "e\u0301te\u0301 !, ete, e\u0301te\u0301",
    "👩‍👩‍👧 stupide 👍🏽, stupide, stupide",
    "𝐤𝐢𝐥𝐥 it, kill, 𝐤𝐢𝐥𝐥",
    "ﷺ x, صلىاللهعليهوسلم, ﷺ",
    "st\u200Bupi\u00ADde, stupide, st\u200Bupi\u00ADde",
    "ＦＵＬＬ, full, ＦＵＬＬ",
  })
  void theFirstWordsStandWhereTheAuthorWroteThem(String text, String read, String written) {
    var folded = Folded.of(text);

    int start = folded.toString().indexOf(read);
    assertThat(start).as("%s is read in %s", read, folded).isNotNegative();
    int end = folded.to(start + read.length() - 1);
    assertThat(text.substring(folded.from(start), end)).isEqualTo(written);
  }

  static Stream<String> anything() {
    var random = new Random(20261129);
    return Stream.generate(() -> anyText(random)).limit(TEXTS);
  }

  @ParameterizedTest
  @MethodSource("anything")
  void placesOfAnyTextGoForwardAndLieWithinIt(String text) {
    var folded = Folded.of(text);

    for (int i = 0; i < folded.length(); i++) {
      assertThat(folded.from(i)).isBetween(i == 0 ? 0 : folded.from(i - 1), folded.to(i));
      assertThat(folded.to(i)).isLessThanOrEqualTo(text.length());
      assertThat(cutsPair(text, folded.from(i))).as("%d cuts a letter", folded.from(i)).isFalse();
      assertThat(cutsPair(text, folded.to(i))).as("%d cuts a letter", folded.to(i)).isFalse();
    }
  }

  private static boolean cutsPair(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  /** Code points of every plane, surrogates without their other half among them. */
  private static String anyText(Random random) {
    var text = new StringBuilder();
    while (text.length() < LONG) {
      if (random.nextInt(4) == 0) {
        text.append((char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
      } else {
        text.appendCodePoint(
            random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT));
      }
    }
    return text.toString();
  }
}
