package io.candor.generation.composing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The texts a post may be: as GBNF for an engine, as a walk for a rule, as a test of an answer. */
record Grammar(List<Frame> frames) {

  /** In llama.cpp's notation. */
  String gbnf() {
    return "root ::= " + frames.stream().map(Grammar::rule).collect(Collectors.joining(" | "));
  }

  /** Whether a text is in the language: an engine that was not held by it is found out. */
  boolean accepts(String text) {
    return frames.stream().anyMatch(f -> f.matches(text));
  }

  /** One text, chosen without a model. */
  String byRule(long seed) {
    var dice = new Random(seed);
    var frame = one(frames, dice);
    return one(frame.openers(), dice) + frame.body() + one(frame.closers(), dice);
  }

  private static <T> T one(List<T> of, Random dice) {
    return of.get(dice.nextInt(of.size()));
  }

  private static String rule(Frame frame) {
    return choice(frame.openers()) + " " + quoted(frame.body()) + " " + choice(frame.closers());
  }

  private static String choice(List<String> texts) {
    return texts.stream().map(Grammar::quoted).collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
