package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The facts a source offers, and what was left out of it. */
record SourceFacts(List<Fact> facts, List<String> notes) {

  private static final int MOST = 12;
  private static final int LOOKED_AT = 60;

  /** Reads them out of the request's source. */
  static SourceFacts of(CompositionRequest request) {
    List<Fact> facts = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    int position = 0;
    for (var sentence : Sentences.of(request.sourceText())) {
      position++;
      if (position > LOOKED_AT || facts.size() == MOST) {
        notes.add("only the first facts of the source were used");
        break;
      }
      var text = stated(sentence, request);
      if (usable(text, request, notes) && seen.add(text.toLowerCase(Locale.ROOT))) {
        facts.add(new Fact(position, text, Dangling.is(text)));
      }
    }
    return new SourceFacts(List.copyOf(facts), List.copyOf(notes));
  }

  private static String stated(String sentence, CompositionRequest request) {
    var whole = closed(Typography.set(sentence, request.language()));
    return request.budget().fits(whole)
        ? whole
        : closed(Typography.set(Sentences.shortened(sentence), request.language()));
  }

  private static String closed(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?…»”\"]$") ? text : text + ".";
  }

  private static boolean usable(String text, CompositionRequest request, Set<String> notes) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0)) || text.length() < 8) {
      return false;
    }
    if (Instructions.is(text)) {
      notes.add("a sentence of the source that speaks to a model was left out");
      return false;
    }
    if (Unwanted.of(request).in(text)) {
      notes.add("a sentence with unwanted words was left out");
      return false;
    }
    return request.budget().fits(text);
  }
}
