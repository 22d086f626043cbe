package io.candor.generation.composing;

import java.util.List;

/** Openers and closers of a language, or of a brand. */
public record Phrasebook(String language, List<Phrase> openers, List<Phrase> closers) {
  public Phrasebook {
    openers = List.copyOf(openers);
    closers = List.copyOf(closers);
  }

  /** Another's phrases behind these. */
  Phrasebook then(Phrasebook other) {
    return new Phrasebook(language, joined(openers, other.openers), joined(closers, other.closers));
  }

  private static List<Phrase> joined(List<Phrase> first, List<Phrase> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
