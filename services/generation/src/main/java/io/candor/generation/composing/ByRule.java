package io.candor.generation.composing;

import io.candor.contracts.Authorship;
import io.candor.contracts.DigitalSourceType;
import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.composing.Composition.Impossible;
import java.util.ArrayList;
import java.util.List;

/** Chooses within the grammar without a model. */
record ByRule(CompositionRequest request, List<String> notes) {

  private static final int TRIES = 8;
  private static final double NANOS = 1e9;

  Composition choose(Grammar grammar) {
    long started = System.nanoTime();
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      var text = grammar.byRule(request.seed() + attempt);
      if (AnswerCheck.defect(text, request).isEmpty()) {
        var improvement = Improving.of(request, text, grammar.chosen(text));
        double seconds = (System.nanoTime() - started) / NANOS;
        return new Composed(text, authorship(), improvement, attempt, seconds, said());
      }
    }
    return new Impossible("source-unusable", "No text made from the source passes the checks.");
  }

  private List<String> said() {
    var all = new ArrayList<>(notes);
    all.add(Remarks.in(request.language()).say("note.by-rule"));
    return all;
  }

  private static Authorship authorship() {
    return new Authorship(
        DigitalSourceType.ALGORITHMIC_MEDIA, "prompt_guided", "rule", null, null, 0);
  }
}
