package io.candor.generation.composing;

import io.candor.contracts.Authorship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a composition. */
public sealed interface Composition {

  /**
   * A text that passed every check.
   *
   * @param improvement before, after and why; absent unless the intent was to optimise
   * @param notes what was left out and why, for people
   */
  record Composed(
      String text,
      Authorship authorship,
      @Nullable Improvement improvement,
      int attempts,
      double seconds,
      List<String> notes)
      implements Composition {
    public Composed {
      notes = List.copyOf(notes);
    }
  }

  /** After all tries the text still says what its source does not: to be held for a person. */
  record Unsupported(Composed composed, List<UnsupportedFact> facts) implements Composition {
    public Unsupported {
      facts = List.copyOf(facts);
    }
  }

  /** The engine gave nothing usable: worth another try later. */
  record EngineDown(String reason) implements Composition {}

  /** No text can be made of this; another try would change nothing. */
  record Impossible(String reason) implements Composition {}
}
