package io.candor.generation.composing.adapter;

import io.candor.contracts.UnsupportedFact;
import io.candor.generation.composing.Composition.Composed;
import java.time.Duration;
import java.util.List;

/** What came of a claimed job. */
sealed interface Report {

  /** The word it is counted under. */
  String outcome();

  /** A text; what its source does not say is told along with it. */
  record Written(Composed text, List<UnsupportedFact> unsupported) implements Report {
    @Override
    public String outcome() {
      return unsupported.isEmpty() ? "composed" : "unsupported";
    }
  }

  /** No text, ever. */
  record Failed(String reason, String detail) implements Report {
    @Override
    public String outcome() {
      return "failed";
    }
  }

  /** What it names has not arrived yet. */
  record Waits(Duration pause) implements Report {
    @Override
    public String outcome() {
      return "waits";
    }
  }

  /**
   * Again later.
   *
   * @param unusable the engine answered, and without use
   * @param forgiven this claim ended as it should, and does not count as lost
   */
  record Again(Duration pause, String reason, String detail, boolean unusable, boolean forgiven)
      implements Report {
    @Override
    public String outcome() {
      return "again";
    }
  }

  /** Nobody wants it any more. */
  record Gone() implements Report {
    @Override
    public String outcome() {
      return "gone";
    }
  }
}
