package io.candor.generation.composing;

import io.candor.contracts.Authorship;
import io.candor.contracts.UnsupportedFact;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a composition. Reasons are stable slugs, details are for people. */
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

  /**
   * The engine gave no answer: worth another try later.
   *
   * @param retryAfter how long it asked to be left alone; zero where it did not say
   */
  record EngineDown(String reason, String detail, Duration retryAfter) implements Composition {}

  /** The engine answered, and no answer was of use: worth a few tries, each costs. */
  record Unusable(String reason, String detail) implements Composition {}

  /** No text can be made of this; another try would change nothing. */
  record Impossible(String reason, String detail) implements Composition {}
}
