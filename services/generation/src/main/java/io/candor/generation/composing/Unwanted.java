package io.candor.generation.composing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Words a text must not hold: the brand's banned ones, and those a returned draft fell over. */
record Unwanted(List<String> words) {

  static Unwanted of(CompositionRequest request) {
    var objected = request.objections().stream().map(Objection::words).filter(Objects::nonNull);
    return new Unwanted(
        Stream.concat(request.voice().bannedWords().stream(), objected)
            .map(Unwanted::plain)
            .filter(w -> !w.isBlank())
            .toList());
  }

  boolean in(String text) {
    var plain = " " + plain(text).replaceAll("[^\\p{L}\\d%]+", " ") + " ";
    return words.stream()
        .map(w -> " " + w.replaceAll("[^\\p{L}\\d%]+", " ").strip() + " ")
        .anyMatch(plain::contains);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
