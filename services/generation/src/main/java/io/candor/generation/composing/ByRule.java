package io.candor.generation.composing;

import io.candor.contracts.Authorship;
import io.candor.contracts.DigitalSourceType;
import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.composing.Composition.Impossible;
import java.util.List;

/** Chooses within the grammar without a model. */
record ByRule(CompositionRequest request, List<String> notes) {

  private static final int TRIES = 8;

  Composition choose(Grammar grammar) {
    long started = System.nanoTime();
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      var text = grammar.byRule(request.seed() + attempt);
      if (AnswerCheck.defect(text, request).isEmpty()) {
        var seconds = (System.nanoTime() - started) / 1e9;
        var improvement = Improving.of(request, text);
        return new Composed(text, authorship(), improvement, attempt, seconds, notes);
      }
    }
    return new Impossible("source-unusable", "No text made from the source passes the checks.");
  }

  private static Authorship authorship() {
    return new Authorship(
        DigitalSourceType.ALGORITHMIC_MEDIA, "prompt_guided", "rule", null, null, 0);
  }
}
