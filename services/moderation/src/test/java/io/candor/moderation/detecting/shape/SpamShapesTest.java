package io.candor.moderation.detecting.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.Room;
import io.candor.text.CountingUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpamShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          word  | gratuit GRATUIT, gratuit ! Gratuit  | gratuit GRATUIT, gratuit ! Gratuit
          word  | ha ha ha                            |
          word  | non, non et non et non et non       |
          word  | été ete Été e\u0301te               | été ete Été e\u0301te
          emoji | Bravo 🎉🎉 🎉🎉 !                     | 🎉🎉 🎉🎉
          emoji | 👋🏽👋🏻👋🏽👋🏻                           |
          emoji | ❤️❤️❤️❤️                              | ❤️❤️❤️❤️
          emoji | 👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧                     | 👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧
          emoji | ❤❤️❤❤️❤                               | ❤❤️❤❤️❤
          emoji | 😀​😀​😀​😀                        | 😀​😀​😀​😀
          word  | 00 00 00 00 00 00                   |
          emoji | é!!!!!!                             |
          """)
  void moreThanThreeOfTheSameInARow(String of, String text, String found) {
    var detector = new Repeats(Repeats.Of.valueOf(of.toUpperCase(java.util.Locale.ROOT)), 3);

    assertThat(words(detector, text)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "ACHETEZ MAINTENANT TOUT DE SUITE, true",
    "Achetez maintenant tout de suite, false",
    "OK MERCI, false",
    "Suivez #ATELIERDERELIURE et @MEDIATHEQUE chez nous, false",
    "https://EXAMPLE.ORG/ACHETEZ/MAINTENANT/TOUT est en ligne ce soir, false",
    "立即购买立即购买立即购买立即购买立即购买, false"
  })
  void aTextThatShouts(String text, boolean found) {
    assertThat(new Capitals(70, 20).find(passage(text))).hasSize(found ? 1 : 0);
  }

  @Test
  void whatIsLongerAsItGoesOutIsCountedInTheUnitOfTheTerms() {
    var passage = passage("👋🏽");
    passage.goesOutIn(new Room("👋🏽 IA", 4, 500, "graphemes"));

    assertThat(new Longer(4, CountingUnit.GRAPHEMES).find(passage)).isEmpty();
    assertThat(new Longer(6, CountingUnit.UTF16).find(passage))
        .singleElement()
        .satisfies(match -> assertThat(match.evidence()).isEqualTo("7 > 6 utf16"));
  }

  private static List<String> words(Detector detector, String text) {
    return detector.find(passage(text)).stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  private static Passage passage(String text) {
    return new Passage(text, "fr", new Known(null, List.of(), List.of(), List.of(), ""));
  }
}
