package io.candor.generation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.UnsupportedFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may say is what its source says, in whatever spelling; nothing more. */
class GroundingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Rendez-vous le 3 mars.|L'atelier a lieu le 3 mars 2026.",
        "fr|Rendez-vous le 03/03/2026.|L'atelier a lieu le 3 mars 2026.",
        "en|See you on March 3rd.|The workshop is on 3 March 2026.",
        "fr|Deux ateliers vous attendent.|Il y a 2 ateliers.",
        "fr|Il y a 2 ateliers.|Deux ateliers ont lieu.",
        "fr|Un café tout neuf ouvre.|Un café ouvre.",
        "fr|Le prix est de 3,50 euros.|Le prix est de 3,5 euros.",
        "fr|Elle ouvre samedi. Il est là.|Ouverture samedi.",
        "en|I'm glad it opens.|It opens.",
        "fr|Chez Lumière, tout est prêt.|La maison Lumière prépare tout.",
      })
  void supportsOtherSpellings(String language, String text, String source) {
    assertThat(Grounding.unsupported(text, source, language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Rendez-vous le 3 mars 2027.|L'atelier a lieu le 3 mars 2026.|date|3 mars 2027",
        "fr|Rendez-vous le 4 mars.|L'atelier a lieu le 3 mars 2026.|date|4 mars",
        "fr|On ouvre dimanche.|On ouvre samedi.|date|dimanche",
        "fr|On ouvre demain.|On ouvre samedi.|date|demain",
        "fr|Trois ateliers vous attendent.|Il y a 2 ateliers.|figure|Trois",
        "fr|La moitié des places est prise.|Il y a 40 places.|figure|moitié",
        "fr|Une part de 86 % suffit.|Ils sont 86.|figure|86 %",
        "fr|Ouvert avec Acme.|On ouvre.|name|Acme",
        "en|OpenAI opens it.|It opens.|name|OpenAI",
      })
  void findsWhatTheSourceDoesNotSay(
      String language, String text, String source, String kind, String words) {
    assertThat(Grounding.unsupported(text, source, language))
        .extracting(UnsupportedFact::kind, UnsupportedFact::words)
        .contains(org.assertj.core.groups.Tuple.tuple(kind, words));
  }
}
