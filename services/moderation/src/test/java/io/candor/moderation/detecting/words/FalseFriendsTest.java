package io.candor.moderation.detecting.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that two languages share, and a word that means harm in one of them only. */
class FalseFriendsTest {

  private static final Lexicon LEXICON =
      Lexicon.builder()
          .add("plutons", "names", "pt")
          .add("plutons", "names", "es")
          .add("venusianos", "names", "es")
          .add("inferiores", "called", "es")
          .add("os", "little", "pt")
          .add("foram", "little", "pt")
          .add("de", "little", "pt")
          .add("de", "little", "es")
          .add("los", "little", "es")
          .add("son", "little", "es")
          .build();
  private static final Detector COMPOSITION = composition();

  @ParameterizedTest
  @CsvSource({
    // the name is one in the text's own language: what another says of it is not read
    "Os plutons foram inferiores, pt, 0",
    // it is in the other language, whatever the text says
    "los plutons son inferiores, pt, 1",
    "plutons inferiores, es, 1",
    // what is misspelt is not looked for here
    "los plutons son inferioers, es, 0",
    // the name is no word of the text's own language: nobody hides behind two little words
    "os venusianos foram inferiores, pt, 1",
    // a word between them is the other language's alone: little words around it hide nothing
    "os plutons son inferiores, pt, 1",
    // one before them, or one that both languages have, tells nothing
    "os son plutons inferiores, pt, 0",
    "os plutons de inferiores, pt, 0",
  })
  void countInTheLanguagesThatATextIsReadInOrThatAloneHaveTheName(
      String text, String language, int found) {
    var passage = new Passage(text, language, new Known(null, List.of(), List.of(), List.of(), ""));

    assertThat(COMPOSITION.find(passage)).hasSize(found);
  }

  private static Detector composition() {
    var targets = new Targets(LEXICON, "names", "", "", false);
    return new Composition(
        targets,
        List.of(new Way("called", Way.Side.AFTER, 6, false, "", 0)),
        new Denials(targets, ""),
        new Excuses(LEXICON, new Excuses.Scopes("", "", "", "", "", "")),
        new ReadIn(LEXICON, "little"));
  }
}
