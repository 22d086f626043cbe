package io.candor.generation.composing;

import java.util.Optional;

/** Which sentences of a source may be used, and in what words. */
record Usable(CompositionRequest request) {

  private static final int SHORTEST = 8;

  /** The sentence as its language sets it; shorter where it else would not fit. */
  String stated(String sentence) {
    var whole = closed(Typography.set(sentence, request.language()));
    return request.budget().fits(whole)
        ? whole
        : closed(Typography.set(Sentences.shortened(sentence), request.language()));
  }

  /** The remark on a sentence that must not be used; empty where it may. */
  Optional<String> objection(String text) {
    if (Instructions.is(text)) {
      return Optional.of("note.instruction");
    }
    if (Denials.in(text)) {
      return Optional.of("note.denial");
    }
    return Unwanted.of(request).in(text) ? Optional.of("note.unwanted") : Optional.empty();
  }

  /** Whether it states something that may stand in a new post. */
  boolean isFact(Sentence sentence, String text) {
    return text.length() >= SHORTEST
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !sentence.isQuestion()
        && Sentences.balanced(text)
        && objection(text).isEmpty()
        && request.budget().fits(text);
  }

  private static String closed(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?…:»”\"]$") ? text : text + ".";
  }
}
