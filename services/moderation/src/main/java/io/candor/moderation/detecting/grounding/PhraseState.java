package io.candor.moderation.detecting.grounding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs of words that end at the same places of a text; places are behind a word, from 1 on. */
final class PhraseState {

  final Map<String, PhraseState> next = new HashMap<>(2);

  /** Words of the longest of them. */
  final int length;

  /** Where they end first. */
  final int first;

  /** Where they end last. */
  int last;

  /** The longest end of them that ends at more places. */
  @Nullable PhraseState end;

  PhraseState(int length, int first) {
    this.length = length;
    this.first = first;
    this.last = first;
  }

  /** Those of at most so many words, which from now on end at more places. */
  PhraseState upTo(int words) {
    var some = new PhraseState(words, first);
    some.next.putAll(next);
    some.end = end;
    end = some;
    return some;
  }
}
