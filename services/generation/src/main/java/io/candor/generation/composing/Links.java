package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.List;

/** How the sentences of a source hang together. */
final class Links {

  private final List<Sentence> sentences;
  private final List<Leaning> leanings = new ArrayList<>();
  private final List<Integer> anchors = new ArrayList<>();

  private Links(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static Links of(List<Sentence> sentences, String language) {
    var links = new Links(sentences);
    var rules = Leanings.of(language);
    sentences.forEach(s -> links.add(s, rules));
    return links;
  }

  Fact fact(Sentence sentence, String text) {
    int at = sentence.position();
    return new Fact(at, text, leanings.get(at), anchors.get(at), opens(sentence), sentence.item());
  }

  private void add(Sentence sentence, Leanings rules) {
    var leaning = opensAll(sentence) ? Leaning.STANDS : rules.of(sentence);
    var introduced = Introductions.of(sentence, sentences.subList(0, sentence.position()));
    if (sentence.item()) {
      link(Leaning.LEANS, last(sentence, s -> !s.item()));
    } else if (leaning == Leaning.STANDS && introduced.isPresent()) {
      link(Leaning.LEANS, introduced.get().position());
    } else if (leaning == Leaning.LEANS) {
      link(leaning, last(sentence, s -> leanings.get(s.position()) == Leaning.STANDS));
    } else {
      link(leaning, sentence.position() - (leaning == Leaning.CLINGS ? 1 : 0));
    }
  }

  private void link(Leaning leaning, int anchor) {
    leanings.add(leaning);
    anchors.add(anchor);
  }

  private int last(Sentence before, java.util.function.Predicate<Sentence> which) {
    return sentences.subList(0, before.position()).reversed().stream()
        .filter(which)
        .mapToInt(Sentence::position)
        .findFirst()
        .orElse(-1);
  }

  /** Before the first sentence nothing was said that it could need. */
  private static boolean opensAll(Sentence sentence) {
    return sentence.position() == 0 && !sentence.item();
  }

  private boolean opens(Sentence sentence) {
    int at = sentence.position();
    return at == 0 || sentences.get(at - 1).paragraph() < sentence.paragraph();
  }
}
