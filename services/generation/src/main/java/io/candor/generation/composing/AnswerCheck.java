package io.candor.generation.composing;

import io.candor.text.TextHygiene;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses answers no draft may be made of. */
final class AnswerCheck {

  private static final int LONGEST = 20_000;
  private static final Pattern MARKUP =
      Pattern.compile("<\\s*[/!]?\\s*[a-zA-Z][^>]*>|<\\||&[a-z]+;");

  private AnswerCheck() {}

  /** What is wrong with it, as the rest of a sentence; empty when it is fine. */
  static Optional<String> defect(String text, CompositionRequest request) {
    if (text.isBlank()) {
      return Optional.of("is empty");
    }
    if (text.length() >= LONGEST || !request.budget().fits(text)) {
      return Optional.of("is longer than the channel's room");
    }
    if (MARKUP.matcher(text).find()) {
      return Optional.of("holds markup");
    }
    if (LanguageGuess.contradicts(text, request.language())) {
      return Optional.of("is not in the language asked for");
    }
    if (Unwanted.of(request).in(text)) {
      return Optional.of("holds unwanted words");
    }
    if (Denials.in(text)) {
      return Optional.of("denies that AI wrote it");
    }
    return garbage(text);
  }

  private static Optional<String> garbage(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters * 2 < text.codePointCount(0, text.length()) && text.length() > 20
        ? Optional.of("is not prose")
        : TextHygiene.defect(text).map(d -> "holds " + d);
  }
}
