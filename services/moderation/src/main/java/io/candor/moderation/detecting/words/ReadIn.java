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
   * said of it in the other is a false friend ("os portugueses foram inferiores ao adversário").
   *
   * @param names by place
   */
  boolean isBorrowed(Passage passage, Hit name, List<Hit> names) {
    if (little.isEmpty() || isRead(passage, name)) {
      return false;
    }
    return names
        .subList(Places.firstFrom(names, name.start()), Places.firstFrom(names, name.start() + 1))
        .stream()
        .anyMatch(same -> isRead(passage, same));
  }

  private boolean isRead(Passage passage, Hit hit) {
    return passage.languages(lexicon, little, hit.start()).contains(hit.entry().language());
  }
}
