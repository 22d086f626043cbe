package io.candor.ruling;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many blind sentences are decided as they should be, by what they try and by language. */
final class Functionalities {

  private static final String NAME = "%-34s";
  private final Map<String, Map<String, Score>> scores = new TreeMap<>();

  void count(BlindCase one, boolean isFound) {
    scores
        .computeIfAbsent(one.functionality(), name -> new TreeMap<>())
        .computeIfAbsent(one.sample().language(), language -> new Score())
        .count(one.sample().harmful(), isFound);
  }

  void print(List<String> languages, PrintWriter out) {
    out.printf(NAME, "blind, decided rightly of all");
    languages.forEach(language -> out.printf(" %7s", language));
    out.println();
    scores.forEach((name, byLanguage) -> {
      out.printf(NAME, name);
      languages.forEach(
          language -> out.printf(" %7s", byLanguage.getOrDefault(language, new Score()).hits()));
      out.println();
    });
  }
}
