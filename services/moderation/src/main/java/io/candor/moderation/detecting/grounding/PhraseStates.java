package io.candor.moderation.detecting.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds a suffix automaton of words: see A. Blumer and others, 1985. */
final class PhraseStates {

  private final List<PhraseState> made = new ArrayList<>();
  private final PhraseState none;
  private PhraseState whole;

  PhraseStates(PhraseState none) {
    this.none = none;
    this.whole = none;
  }

  void add(String word) {
    var state = new PhraseState(whole.length + 1, whole.length + 1);
    made.add(state);
    state.end = behind(word, state);
    whole = state;
  }

  /** The longest end of the whole that was met before, with the word. */
  private PhraseState behind(String word, PhraseState state) {
    for (var at = whole; at != null; at = at.end) {
      var next = at.next.putIfAbsent(word, state);
      if (next != null) {
        return follow(at, word, next);
      }
    }
    return none;
  }

  /** The state behind a word whose longest run is no longer than what is added. */
  private PhraseState follow(PhraseState from, String word, PhraseState next) {
    if (next.length == from.length + 1) {
      return next;
    }
    var some = next.upTo(from.length + 1);
    made.add(some);
    for (var at = from; at != null && at.next.get(word) == next; at = at.end) {
      at.next.put(word, some);
    }
    return some;
  }

  /** What ends at a place ends there in each of its own ends, too. */
  void tellLast() {
    made.sort(Comparator.comparingInt((PhraseState state) -> state.length).reversed());
    for (var state : made) {
      if (state.end != null) {
        state.end.last = Math.max(state.end.last, state.last);
      }
    }
  }
}
