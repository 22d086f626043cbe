package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;

/**
 * The scopes in which words do not mean what they say: counter-speech ("that is racist") in the
 * same sentence, or anywhere about a quotation; and words whose mere presence settles it. A
 * concession ("I am not racist, but") takes counter-speech its force.
 *
 * @param counter list of counter-speech; empty for none
 * @param concession list of concessions; empty for none
 * @param without list of words that settle it wherever they stand; empty for none
 */
public record Excuses(Lexicon lexicon, String counter, String concession, String without) {

  /** Whether the words at a place are excused. */
  boolean excuse(Passage passage, int start, int end) {
    return isThere(passage, without) || countered(passage, start, end);
  }

  private boolean countered(Passage passage, int start, int end) {
    if (!isThere(passage, counter) || isThere(passage, concession)) {
      return false;
    }
    return passage.layout().quoted(start, end) || inSentence(passage, start, end);
  }

  private boolean inSentence(Passage passage, int start, int end) {
    var hits = passage.hits(lexicon, counter);
    var layout = passage.layout();
    int last = layout.sentenceEnd(start);
    for (int i = Places.firstFrom(hits, layout.sentenceStart(start));
        i < hits.size() && hits.get(i).start() < last;
        i++) {
      if (hits.get(i).end() <= start || hits.get(i).start() >= end) {
        return true;
      }
    }
    return false;
  }

  private boolean isThere(Passage passage, String list) {
    return !list.isEmpty() && !passage.hits(lexicon, list).isEmpty();
  }
}
