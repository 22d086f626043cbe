package io.candor.generation.composing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as far as they tell what a text is about. */
final class Words {

  private static final int SHORTEST = 4;
  private static final int STEM = 5;

  private Words() {}

  /** The beginnings of its longer words, so that forms of one word meet. */
  static Set<String> stems(String text) {
    return of(text)
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }

  /** How many stems two texts share. */
  static int shared(Set<String> stems, String text) {
    return (int) stems(text).stream().filter(stems::contains).count();
  }

  /** Its words in lower case. */
  static Stream<String> of(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(w -> !w.isEmpty());
  }
}
