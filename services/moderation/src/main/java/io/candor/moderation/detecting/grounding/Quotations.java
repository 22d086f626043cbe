package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Folded;
import java.util.List;
import java.util.stream.Stream;

/** Finds words in quotation marks that neither a source nor its brand has. */
final class Quotations {

  private Quotations() {}

  static Stream<Match> unknown(Passage passage) {
    return Quoted.of(passage).stream()
        .filter(quoted -> quoted.hasLoneWords() || !sources(passage).have(quoted.pieces()))
        .map(quoted -> Match.at(quoted.start(), quoted.end()));
  }

  /** Read once, and only where something is quoted. */
  private static Phrases sources(Passage passage) {
    return passage.once(
        Phrases.class,
        () ->
            new Phrases(
                List.of(
                    words(String.valueOf(passage.known().source())),
                    words(passage.known().own()))));
  }

  /** Without case, accents and marks. */
  private static List<String> words(String text) {
    return Folded.of(text).words().stream().map(Folded.Word::text).toList();
  }
}
