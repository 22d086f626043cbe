package io.candor.moderation.detecting.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same amount in another unit is the same figure; the same number in another unit is not. */
class MeasuredFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,5 km                | 1500 m
          150 centimetres       | 1.5 m
          2 kilos               | 2000 Gramm
          3 t                   | 3000 kg
          75 cl                 | 0,75 Liter
          1,5 heure             | 90 min
          120 minuti            | 2 ore
          environ 1,5 km        | 1480 m
          about 2 hours         | 115 minutes
          5 km                  | 5 kilómetros
          5 km                  | cinq bornes
          5                     | 5 km
          50 km/h               | 50 km/h
          14 days               | 2 weeks
          2 jours               | 48 h
          24 mois               | 2 ans
          10 Jahre Garantie     | zehn Jahre Garantie
          18 years old          | for those of 18-25 years
          in 2026 an event      | 2026
          in 2026               | 2026 an event
          3 feet                | 1 yard
          5 años                | 5 years
          2 Wochen              | 2 semanas
          12 m²                 | 12
          2 l'ont vu            | deux personnes
          4G                    | 4G
          """)
  void areSpared(String text, String source) {
    assertThat(Compared.found(Unsupported.What.FIGURES, text, source)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,5 km                | 150 m     | 1,5
          5 kg                  | 5 g       | 5
          5 km                  | 5 kg      | 5
          5 km                  | 5 €       | 5
          1,5 km                | 1480 m    | 1,5
          1500                  | 1,5 km    | 1500
          5 km                  | 5 %       | 5
          10 ans de garantie    | 10 mois   | 10
          2 Wochen              | 2 Tage    | 2
          10 miles              | 10 km     | 10
          3 feet                | 3 metres  | 3
          5 oz                  | 5 g       | 5
          3 años                | 3 meses   | 3
          2 settimane           | 2 giorni  | 2
          2 weken               | 2 dagen   | 2
          2 anos                | 2 meses   | 2
          """)
  void areFound(String text, String source, String figure) {
    assertThat(Compared.found(Unsupported.What.FIGURES, text, source)).containsExactly(figure);
  }
}
