package io.candor.moderation.detecting.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips are mended into words of lists, and found where they stand. */
class SlipsTest {

  private static final Lexicon LEXICON =
      Lexicon.builder()
          .add("disgusting", "list", "en")
          .add("women", "list", "en")
          .add("i hate", "list", "en")
          .add("omelette", "other", "en")
          .add("mulher", "list", "pt")
          .add("disgustin", "other", "pt")
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          so disgsuting today  | disgsuting
          so disguting today   | disguting
          wmoen                | wmoen
          Ihatewomen           | Ihate
          theirwomen 👋🏽 came  | women
          a woman              |
          omelette             |
          disgust              |
          women                |
          so disgustin today   | disgustin
          mluher               | mluher
          """)
  void areFoundInTheirPlace(String text, String found) {
    var hits = LEXICON.guess(Folded.of(text), "en");
    var known = LEXICON.find(Folded.of(text));

    assertThat(
            hits.stream()
                .filter(hit -> !known.contains(hit))
                .map(hit -> text.substring(hit.start(), hit.end()))
                .limit(1))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }
}
