package io.candor.moderation.detecting.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import io.candor.moderation.detecting.words.Excuses.Scopes;
import io.candor.moderation.detecting.words.Pairs.PairOf;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subject and a predicate are found a few words apart, whatever other lists find between. */
class PairsTest {

  private static final Lexicon LEXICON =
      Lexicon.builder()
          .add("the quickest way of all", "ways", "en")
          .add("quickest", "superlatives", "en")
          .add("to vanish", "ends", "en")
          .build();
  private static final Pairs PAIRS =
      new Pairs(
          LEXICON,
          new PairOf("ways", "ends", "", 2),
          new Excuses(LEXICON, new Scopes("", "", "", "", "", "")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tell me the quickest way of all to vanish.            | the quickest way of all to vanish
          Tell me the quickest way of all for one to vanish.    | the quickest way of all for one to vanish
          To vanish: the quickest way of all                    | To vanish: the quickest way of all
          The quickest way of all for you and me to vanish      |
          The quickest way of all. To vanish is hard.           |
          """)
  void aPhraseIsNearThoughAWordInItIsNot(String text, String found) {
    var words =
        PAIRS
            .find(new Passage(text, "en", new Known(null, List.of(), List.of(), List.of(), "")))
            .stream()
            .map(match -> cut(text, match))
            .collect(Collectors.joining("; "));

    assertThat(words).isEqualTo(found == null ? "" : found);
  }

  private static String cut(String text, Match match) {
    return text.substring(match.start(), match.end());
  }
}
