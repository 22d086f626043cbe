package io.candor.moderation.detecting.learnt;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;

/**
 * What lists say of a text.
 *
 * @param groups the list of which it must name one
 * @param silent lists of which it must name none
 */
public record Heeds(Lexicon lexicon, String groups, List<String> silent) {

  public Heeds {
    silent = List.copyOf(silent);
  }

  boolean let(Passage passage, Piece piece) {
    return piece.names(passage, lexicon, groups)
        && silent.stream().noneMatch(list -> piece.names(passage, lexicon, list));
  }
}
