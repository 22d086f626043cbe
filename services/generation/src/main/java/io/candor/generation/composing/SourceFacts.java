package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The facts a source offers, and what was left out of it, in the author's language. */
record SourceFacts(List<Fact> facts, List<String> notes) {

  private static final int MOST = 12;
  private static final int LOOKED_AT = 60;

  /** Reads them out of the request's source. */
  static SourceFacts of(CompositionRequest request) {
    var remarks = Remarks.in(request.language());
    var usable = new Usable(request);
    List<Fact> facts = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    var sentences = Sentences.of(request.sourceText());
    var links = Links.of(sentences, request.language());
    for (var sentence : sentences) {
      if (facts.size() == MOST || sentence.position() == LOOKED_AT) {
        notes.add(remarks.say("note.only-the-first"));
        break;
      }
      var text = usable.stated(sentence.text());
      usable.objection(text).map(remarks::say).ifPresent(notes::add);
      if (usable.isFact(sentence, text) && seen.add(text.toLowerCase(Locale.ROOT))) {
        facts.add(links.fact(sentence, text));
      }
    }
    return new SourceFacts(List.copyOf(facts), List.copyOf(notes));
  }
}
