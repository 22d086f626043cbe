package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds words in quotation marks that neither a source nor its brand has. */
final class Quotations {

  private Quotations() {}

  static Stream<Match> unknown(Passage passage) {
    return Quoted.of(passage.text(), passage.layout())
        .filter(quoted -> !sources(passage).have(quoted.pieces()))
        .map(quoted -> Match.at(quoted.start(), quoted.end()));
  }

  /** Read once, and only where something is quoted. */
  private static Phrases sources(Passage passage) {
    return passage.once(
        Phrases.class,
        () -> {
          var words = new ArrayList<>(words(String.valueOf(passage.known().source())));
          // no word is empty: nothing is quoted across it
          words.add("");
          words.addAll(words(passage.known().own()));
          return new Phrases(words);
        });
  }

  /** Without case, accents and marks. */
  static List<String> words(String text) {
    return Folded.of(text).words().stream().map(Folded.Word::text).toList();
  }
}
