package io.candor.generation.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final String TEXT =
      "L'atelier de reliure ouvre samedi à 10 h, l'entrée est libre.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’ATELIER de reliure ouvre samedi à 10 h – l’entrée est libre !",
        "L'atelier\n\nde  reliure ouvre samedi à 10\u00a0h, l'entrée est libre. 🎉 #",
        "L'ate\u200blier de rel\u00adiure ouvre sa\u2060medi à 10 h, l'entr\u034fée est libre.\ufe0f",
        "L'atelier de reliure ouvre samedi a\u0300 10 h, l'entre\u0301e est libre.",
        "L'atelier de reliure ouvre samedi a 10 h, l'entree est libre.",
        "Lʼatelier de reliure\u3164 ouvre samedi à １０ h, l'entrée est ｌｉｂｒｅ.",
        "L'atelierdereliureouvresamedià10hl'entréeestlibre"
      })
  void aTextIsKnownAgainAfterTrivialEdits(String edited) {
    assertThat(Wording.digest("w", edited)).isPresent().isEqualTo(Wording.digest("w", TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'atelier de reliure ouvre samedi à 11 h, l'entrée est libre.",
        "L'atelier de couture ouvre samedi à 10 h, l'entrée est libre."
      })
  void anotherWordOrFigureIsAnotherText(String other) {
    assertThat(Wording.digest("w", other)).isPresent().isNotEqualTo(Wording.digest("w", TEXT));
  }

  @Test
  void aWorkspaceKnowsOnlyItsOwn() {
    assertThat(Wording.digest("a", TEXT)).isNotEqualTo(Wording.digest("b", TEXT));
  }

  @Test
  void fewLettersAreTheSameByChance() {
    assertThat(Wording.digest("w", "x".repeat(39) + " !!! ".repeat(20))).isEmpty();
    assertThat(Wording.digest("w", "x".repeat(40))).isPresent();
  }
}
