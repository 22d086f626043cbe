package io.candor.generation.composing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "The survey" needs the sentence that spoke of "a survey". */
final class Introductions {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DEFINITE =
      Pattern.compile("^(?:l['’]|le |la |les |the )(\\p{L}{3,})", FLAGS);
  private static final String INDEFINITE =
      "(?<!\\p{L})(?:une?|des|an?|notre|nos|our) (?:\\p{L}+ )?";
  private static final String PLURAL = "s?(?!\\p{L})";

  private Introductions() {}

  /** The last of the sentences before that introduced this one's subject. */
  static Optional<Sentence> of(Sentence sentence, List<Sentence> before) {
    var definite = DEFINITE.matcher(sentence.text());
    if (!definite.find()) {
      return Optional.empty();
    }
    var noun = Pattern.quote(definite.group(1).replaceAll("s$", ""));
    var introduction = Pattern.compile(INDEFINITE + noun + PLURAL, FLAGS);
    return before.reversed().stream()
        .filter(s -> introduction.matcher(s.text()).find())
        .findFirst();
  }
}
