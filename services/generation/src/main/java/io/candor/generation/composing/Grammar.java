package io.candor.generation.composing;

import io.candor.generation.composing.Frame.Chosen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** The texts a post may be: as GBNF for an engine, as a walk for a rule, as a test of an answer. */
record Grammar(List<Frame> frames) {

  /** In llama.cpp's notation; frames with the same phrases around them share a rule. */
  String gbnf() {
    Map<String, List<String>> bodies = new LinkedHashMap<>();
    for (var frame : frames) {
      bodies
          .computeIfAbsent(
              choice(frame.openers()) + "\t" + choice(frame.closers()), _ -> new ArrayList<>())
          .add(frame.body().text());
    }
    return bodies.entrySet().stream()
        .map(group -> group.getKey().replace("\t", " " + choice(group.getValue()) + " "))
        .collect(Collectors.joining(" | ", "root ::= ", ""));
  }

  /** What an answer chose; empty when it is not in the language: an engine was not held by it. */
  Optional<Chosen> chosen(String text) {
    return frames.stream().flatMap(frame -> frame.chosen(text).stream()).findFirst();
  }

  /** One text, chosen without a model. */
  String byRule(long seed) {
    var dice = new Random(seed);
    var frame = one(frames, dice);
    return one(frame.openers(), dice) + frame.body().text() + one(frame.closers(), dice);
  }

  private static <T> T one(List<T> of, Random dice) {
    return of.get(dice.nextInt(of.size()));
  }

  private static String choice(List<String> texts) {
    return texts.stream().map(Grammar::quoted).collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
