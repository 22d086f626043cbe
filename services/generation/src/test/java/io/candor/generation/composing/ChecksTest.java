package io.candor.generation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.UnsupportedFact;
import org.junit.jupiter.api.Test;

class ChecksTest {

  @Test
  void spellingsOfOneFigureAreOne() {
    assertThat(Grounding.unsupported("Soit 4,281 people.", "4 281 personnes", "en")).isEmpty();
    assertThat(Grounding.unsupported("4.281 Menschen", "4 281", "de")).isEmpty();
    assertThat(Grounding.unsupported("86% of them", "86 % d'entre eux", "en")).isEmpty();
  }

  @Test
  void strangeFiguresDatesAndNamesAreFoundWithTheirSpans() {
    var text = "Soit 90 % le 3 mars chez Acme.";
    var found = Grounding.unsupported(text, "86 % chez nous", "fr");
    assertThat(found).extracting(UnsupportedFact::kind).contains("figure", "date", "name");
    assertThat(found)
        .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.words()));
  }

  @Test
  void theWrongLanguageMarkupGarbageAndLengthAreRefused() {
    var request = Samples.create("x", "fr", 400, 1);
    assertThat(AnswerCheck.defect("This is the text that you have asked for.", request))
        .isPresent();
    assertThat(AnswerCheck.defect("Le <b>café</b> est dans la rue.", request)).isPresent();
    assertThat(AnswerCheck.defect("%%%% #### 1111 @@@@ !!!! ====", request)).isPresent();
    assertThat(AnswerCheck.defect("le ".repeat(10_000), request)).isPresent();
    assertThat(AnswerCheck.defect("Le café est ouvert dans la rue.", request)).isEmpty();
  }

  @Test
  void portugueseIsToldFromSpanish() {
    var text = "A oficina abre no sábado, e todos os que não têm um caderno podem fazer um.";

    assertThat(AnswerCheck.defect(text, Samples.create("x", "pt", 400, 1))).isEmpty();
    assertThat(AnswerCheck.defect(text, Samples.create("x", "es", 400, 1)))
        .hasValue("is not in the language asked for");
  }

  @Test
  void anAnswerThatDeniesThatAiWroteItIsRefused() {
    var french = Samples.create("x", "fr", 400, 1);
    assertThat(AnswerCheck.defect("Écrit par un humain, sans IA.", french))
        .hasValue("denies that AI wrote it");
    assertThat(AnswerCheck.defect("Written by a human.", Samples.create("x", "en", 400, 1)))
        .hasValue("denies that AI wrote it");
    assertThat(AnswerCheck.defect("L'IA a aidé à écrire ceci.", french)).isEmpty();
  }

  @Test
  void frenchIsSetWithNoBreakSpaces() {
    assertThat(Typography.set("4 281 avis : 86 % d'accord ? « Oui » !", "fr"))
        .isEqualTo("4\u202f281 avis\u00a0: 86\u202f% d’accord\u202f? «\u00a0Oui\u00a0»\u202f!");
  }
}
