package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** All forms a post may take within its budget; the grammar's alternatives. */
final class Frames {

  private static final int MOST_FACTS = 4;
  private static final int MOST_FRAMES = 16;
  private static final String BEFORE_CLOSER = "\n\n";

  private final CompositionRequest request;
  private final Phrasebook phrases;

  Frames(CompositionRequest request, Phrasebook phrases) {
    this.request = request;
    this.phrases = phrases;
  }

  /** A few of them, those with more facts first, differing by seed. */
  List<Frame> of(List<Fact> facts) {
    List<List<Fact>> sequences = new ArrayList<>();
    facts.stream().filter(f -> !f.dangling()).forEach(f -> grow(List.of(f), facts, sequences));
    Collections.shuffle(sequences, new Random(request.seed()));
    int most = sequences.stream().mapToInt(List::size).max().orElse(0);
    return sequences.stream()
        .filter(s -> s.size() >= Math.min(most, wanted(most)))
        .limit(MOST_FRAMES)
        .map(this::frame)
        .toList();
  }

  private int wanted(int most) {
    return request.intent() == Intent.OPTIMISE ? most : 2;
  }

  private int mostFacts() {
    return request.intent() == Intent.OPTIMISE ? 2 * MOST_FACTS : MOST_FACTS;
  }

  private void grow(List<Fact> sequence, List<Fact> facts, List<List<Fact>> into) {
    if (!request.budget().fits(body(sequence))) {
      return;
    }
    into.add(sequence);
    if (sequence.size() == mostFacts()) {
      return;
    }
    for (var next : facts) {
      if (next.mayFollow(sequence.getLast())) {
        var longer = new ArrayList<>(sequence);
        longer.add(next);
        grow(List.copyOf(longer), facts, into);
      }
    }
  }

  private static String body(List<Fact> sequence) {
    return sequence.stream().map(Fact::text).collect(Collectors.joining(" "));
  }

  private Frame frame(List<Fact> sequence) {
    var body = body(sequence);
    List<String> openers = new ArrayList<>();
    List<String> closers = new ArrayList<>();
    for (var closer : phrases.closers()) {
      var text = BEFORE_CLOSER + set(closer);
      if (suits(closer, sequence.getLast()) && request.budget().fits(body + text)) {
        closers.add(text);
      }
    }
    var longest = closers.stream().max((a, b) -> a.length() - b.length()).orElse("");
    for (var opener : phrases.openers()) {
      var text = set(opener) + " ";
      if (suits(opener, sequence.getFirst()) && request.budget().fits(text + body + longest)) {
        openers.add(text);
      }
    }
    return new Frame(orNone(openers), body, sequence.size(), orNone(closers));
  }

  private String set(Phrase phrase) {
    return Typography.set(phrase.text(), request.language());
  }

  private boolean suits(Phrase phrase, Fact fact) {
    return phrase.suits(request.tone())
        && (!phrase.needsFigure() || fact.startsWithFigure())
        && !Unwanted.of(request).in(phrase.text());
  }

  private static List<String> orNone(List<String> phrases) {
    return phrases.isEmpty() ? List.of("") : List.copyOf(phrases);
  }
}
