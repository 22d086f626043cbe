package io.candor.moderation.detecting.learnt;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;

/**
 * What lists say of a text.
 *
 * @param groups the list of which it must name one
 * @param silent lists of which it must name none
 * @param quoted lists of which it must name none where it quotes something
 * @param joined lists of which none may stand right beside the name of a group: "us gays"
 */
public record Heeds(
    Lexicon lexicon, String groups, List<String> silent, List<String> quoted, List<String> joined) {

  public Heeds {
    silent = List.copyOf(silent);
    quoted = List.copyOf(quoted);
    joined = List.copyOf(joined);
  }

  boolean let(Passage passage, Piece piece) {
    var named = piece.hits(passage, lexicon, groups);
    return !named.isEmpty()
        && silent.stream().noneMatch(list -> piece.names(passage, lexicon, list))
        && (!passage.layout().quotes(piece.start(), piece.end())
            || quoted.stream().noneMatch(list -> piece.names(passage, lexicon, list)))
        && joined.stream()
            .flatMap(list -> piece.hits(passage, lexicon, list).stream())
            .noneMatch(hit -> named.stream().anyMatch(name -> isBeside(passage, hit, name)));
  }

  private static boolean isBeside(Passage passage, Hit hit, Hit name) {
    var layout = passage.layout();
    return layout.sameSentence(hit.start(), name.start())
        && (hit.start() <= name.start()
            ? layout.near(hit.end(), name.start(), 0)
            : layout.near(name.end(), hit.start(), 0));
  }
}
