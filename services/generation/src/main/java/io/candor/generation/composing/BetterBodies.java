package io.candor.generation.composing;

import io.candor.generation.composing.Body.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The bodies a better form of a text may have: all it says that fits, set in a few ways. */
final class BetterBodies {

  private static final int ENOUGH_FOR_A_LIST = 3;

  private BetterBodies() {}

  static List<Body> of(CompositionRequest request) {
    var keeping = Keeping.of(all(request), request);
    var kept = keeping.kept();
    if (kept.isEmpty()) {
      return List.of();
    }
    List<Body> bodies = new ArrayList<>();
    list(kept, request).ifPresent(text -> bodies.add(body(text, Form.LIST, keeping)));
    bodies.add(body(Paragraphs.apart(kept), Form.PARAGRAPHS, keeping));
    var fitting = bodies.stream().filter(b -> request.budget().fits(b.text())).toList();
    return fitting.isEmpty()
        ? List.of(body(Paragraphs.asWritten(kept), Form.PARAGRAPHS, keeping))
        : fitting;
  }

  private static Body body(String text, Form form, Keeping keeping) {
    return new Body(
        text, text.contains("\n") ? form : Form.PROSE, keeping.leftOut(), keeping.trims());
  }

  private static List<Kept> all(CompositionRequest request) {
    var usable = new Usable(request);
    var sentences = Sentences.of(request.sourceText());
    var links = Links.of(sentences, request.language());
    return sentences.stream()
        .filter(s -> usable.objection(s.text()).isEmpty())
        .map(s -> new Kept(links.fact(s, set(s, request.language())), s.paragraph(), false))
        .toList();
  }

  private static String set(Sentence sentence, String language) {
    return Typography.set(Typography.calm(sentence.text()), language);
  }

  /** Shares that follow a sentence of their own, as a list below it. */
  private static Optional<String> list(List<Kept> kept, CompositionRequest request) {
    int from = IntStream.range(1, kept.size()).filter(i -> listable(kept, i)).findFirst().orElse(0);
    int to = from;
    while (to < kept.size() && listable(kept, to)) {
      to++;
    }
    if (from == 0 || to - from < ENOUGH_FOR_A_LIST) {
      return Optional.empty();
    }
    var facts = kept.stream().map(Kept::fact).toList();
    var list =
        Setting.list(facts.get(from - 1), facts.subList(from, to), List.of(), request.language());
    return Optional.of(
        joined(
            Paragraphs.asWritten(kept.subList(0, from - 1)),
            list.text(),
            Paragraphs.asWritten(kept.subList(to, kept.size()))));
  }

  private static boolean listable(List<Kept> kept, int i) {
    return kept.get(i).fact().listable() && !kept.get(i).fact().item();
  }

  private static String joined(String... parts) {
    return String.join(
        "\n\n", java.util.stream.Stream.of(parts).filter(p -> !p.isEmpty()).toList());
  }
}
