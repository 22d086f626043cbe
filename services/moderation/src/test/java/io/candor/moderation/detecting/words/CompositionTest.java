package io.candor.moderation.detecting.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and predicates make something together that neither is alone; scopes turn or excuse it. */
class CompositionTest {

  private static final Lexicon LEXICON =
      lexicon(
          "names: martians, a martian, venusians",
          "they: they, them",
          "hated: i hate, beaten by",
          "called: parasites, green",
          "worth: deserve to live, welcome",
          "ties: are, is",
          "suffered: exiled",
          "oughts: should be",
          "alone: send them back",
          "denials: not, never, no",
          "unmeant: hate that, martian's, not only, not racist",
          "counter: racist, people who say",
          "condemned: reported",
          "concession: not racist but",
          "mine: proud to be");

  private static final Detector COMPOSITION = composition();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I hate martians                                   | I hate martians
          I hate plutons                                    | I hate plutons
          Plutons are parasites                             | Plutons are parasites
          I met plutons. They are parasites                 | They are parasites
          Martians, as I said, are nothing like us. Parasites! |
          Martians are parasites                            | Martians are parasites
          Martians are very very green                      | Martians are very very green
          Martians drink green tea                          |
          Are martians green?                               | martians green
          Martians deserve to live                          |
          Martians do not deserve to live                   | Martians do not deserve to live
          No martians are welcome here, thanks              | martians are welcome
          Martians should be exiled                         | Martians should be exiled
          Exiled, as martians should be                     |
          They are parasites                                |
          I met martians. They are parasites                | They are parasites
          I met martians. Well. They are parasites          |
          Martians came again. Send them back!              | Send them back
          Send them back!                                   |
          I hate rain, and they hate martians               |
          I hate that martians suffer                       |
          I hate a martian's hat                            |
          I h4te m@rtians                                   | I h4te m@rtians
          I hate matrians                                   | I hate matrians
          Martiansare parasites                             | Martiansare parasites
          Martians arenever parasites                       | Martians arenever parasites
          """)
  void aNameAndAPredicateAreFoundTogether(String text, String found) {
    assertThat(words(text)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Martians are not parasites",
        "Not all martians are parasites",
        "Saying that martians are parasites is racist",
        "“Martians are parasites”, he wrote. That is racist.",
        "'Martians are parasites' will be reported",
        "People who say martians are parasites know none",
        "We are proud to be martians. Parasites!",
      })
  void scopesExcuse(String text) {
    assertThat(words(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am not racist but martians are parasites",
        "Martians are not only green, martians are parasites",
        "Martians are parasites and should be reported",
        "“Martians are parasites and will be reported”",
        "Martians are parasites. Say it: racist.",
      })
  void aPretenceExcusesNothing(String text) {
    assertThat(words(text)).isNotEmpty();
  }

  private static List<String> words(String text) {
    var passage = new Passage(text, "en", new Known(null, List.of(), List.of(), List.of(), ""));
    return COMPOSITION.find(passage).stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  private static Detector composition() {
    var targets = new Targets(LEXICON, "names", "they", "unmeant", true);
    var ways =
        List.of(
            new Way("hated", Way.Side.BEFORE, 2, false, "", 0),
            new Way("called", Way.Side.AFTER, 6, false, "ties", 2),
            new Way("worth", Way.Side.EITHER, 4, true, "", 0),
            new Way("suffered", Way.Side.AFTER, 6, false, "oughts", 1),
            new Way("alone", Way.Side.EARLIER, 0, false, "", 0));
    var scopes = new Excuses.Scopes("counter", "condemned", "concession", "mine", "", "");
    return new Composition(
        targets,
        ways,
        new Denials(targets, "denials"),
        new Excuses(LEXICON, scopes),
        new ReadIn(LEXICON, ""));
  }

  private static Lexicon lexicon(String... lists) {
    var builder = Lexicon.builder();
    for (var list : lists) {
      var halves = list.split(": ", 2);
      for (var entry : halves[1].split(", ")) {
        builder.add(entry, halves[0], "en");
      }
    }
    // a name in so many languages is a hit in each
    for (var language : List.of("en", "fr", "de", "es", "it", "nl", "pt")) {
      builder.add("plutons", "names", language);
    }
    return builder.build();
  }
}
