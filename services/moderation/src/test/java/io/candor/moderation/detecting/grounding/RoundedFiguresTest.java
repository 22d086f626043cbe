package io.candor.moderation.detecting.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rounded figure is right behind a word that says so, on the side that the word says. */
class RoundedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Près de 86 %          | 86,4 %
          Environ 4 300         | 4 281
          About 4,300           | 4,281
          around 4,000          | 4,281
          ~4,300                | 4,281
          about €4,300          | €4,281
          nearly 4,300          | 4,281
          more than 4,000       | 4,281
          over 4,200            | 4,281
          at least 4,000        | 4,281
          fewer than 4,300      | 4,281
          über 4.000            | 4.281
          più di 4.000          | 4.281
          zo'n 4.300            | 4.281
          cerca de 4.300        | 4.281
          environ 4,3 millions  | 4 281 000
          around 0.35           | 0.349
          """)
  void areSpared(String text, String source) {
    assertThat(Compared.found(Unsupported.What.FIGURES, text, source)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          86 %                  | 86,4 %     | 86
          environ 86            | 86,4 %     | 86
          Environ 4 250         | 4 281      | 4 250
          nearly 4,200          | 4,281      | 4,200
          almost 86 %           | 86.4 %     | 86
          more than 4,300       | 4,281      | 4,300
          fewer than 4,200      | 4,281      | 4,200
          no more than 4,000    | 4,281      | 4,000
          nicht mehr als 4.000  | 4.281      | 4.000
          about 20              | 15         | 20
          about 5,000           | 4,281      | 5,000
          more than 4,000       | 4,900      | 4,000
          about the 4,300       | 4,281      | 4,300
          """)
  void areFound(String text, String source, String figure) {
    assertThat(Compared.found(Unsupported.What.FIGURES, text, source)).containsExactly(figure);
  }
}
