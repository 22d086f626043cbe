package io.candor.moderation.detecting.grounding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every run of words of a text, in room and time that grow as the text does. */
final class Phrases {

  private final PhraseState none = new PhraseState(0, 0);

  /** Reads the words once: a suffix automaton. */
  Phrases(List<String> words) {
    var states = new PhraseStates(none);
    words.forEach(states::add);
    states.tellLast();
  }

  /** Whether these runs stand in it, in their order, with anything between. */
  boolean have(List<List<String>> runs) {
    int behind = 0;
    for (var run : runs) {
      var found = find(run);
      if (found == null || found.last - run.size() < behind) {
        return false;
      }
      behind = Math.max(found.first, behind + run.size());
    }
    return true;
  }

  private @Nullable PhraseState find(List<String> run) {
    PhraseState state = none;
    for (int i = 0; i < run.size() && state != null; i++) {
      state = state.next.get(run.get(i));
    }
    return state;
  }
}
