package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;

/**
 * In which languages single words count. Phrases count in every language: they are no false
 * friends.
 *
 * @param little list of the little words of each language; empty where all words count
 */
public record ReadIn(Lexicon lexicon, String little) {

  /** Whether a hit is one in this text. */
  boolean reads(Passage passage, Hit hit) {
    return hit.entry().words() > 1
        || little.isEmpty()
        || passage.languages(lexicon, little, hit.start()).contains(hit.entry().language());
  }
}
