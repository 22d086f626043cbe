package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;

/**
 * In which languages single words count. Phrases count in every language: they are no false
 * friends.
 *
 * @param little list of the little words of each language; empty where all words count
 */
public record ReadIn(Lexicon lexicon, String little) {

  /** Whether a hit is one in this text. */
  boolean reads(Passage passage, Hit hit) {
    return hit.entry().words() > 1 || little.isEmpty() || isRead(passage, hit);
  }

  /**
   * Whether a name is read as another language's while it is one in the text's own too: what is
   * said of it in the other is a false friend ("os portugueses foram inferiores ao adversário"),
   * unless a little word between them is the other's alone ("gays are inferior").
   *
   * @param names by place
   */
  boolean isBorrowed(Passage passage, List<Hit> names, Hit name, Hit said) {
    if (little.isEmpty() || isRead(passage, name)) {
      return false;
    }
    return at(names, name.start()).stream().anyMatch(same -> isRead(passage, same))
        && !isJoined(passage, name, said);
  }

  private boolean isJoined(Passage passage, Hit name, Hit said) {
    int from = Math.min(name.end(), said.end());
    int to = Math.max(name.start(), said.start());
    var words = passage.hits(lexicon, little);
    return words.subList(Places.firstFrom(words, from), Places.firstFrom(words, to)).stream()
        .filter(word -> word.entry().language().equals(name.entry().language()))
        .anyMatch(
            word -> at(words, word.start()).stream().noneMatch(same -> isRead(passage, same)));
  }

  private static List<Hit> at(List<Hit> hits, int place) {
    return hits.subList(Places.firstFrom(hits, place), Places.firstFrom(hits, place + 1));
  }

  private boolean isRead(Passage passage, Hit hit) {
    return passage.languages(lexicon, little, hit.start()).contains(hit.entry().language());
  }
}
