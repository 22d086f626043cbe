package io.candor.moderation.proposing;

import io.candor.moderation.rules.SamplePacks;
import java.util.LinkedHashMap;
import java.util.Map;

/** The house's pack of {@link SamplePacks} with its cases, to be changed by a test. */
final class Proposals {

  static final String RUDE = "cases/rude-words.yaml";
  static final String NUMBERS = "cases/numbers.yaml";
  private static final String RUDE_CASES =
      """
      fires:
        - text: Zut alors
        - text: Une flute et un fifre
        - {text: Oh bother, language: en}
      spares:
        - text: Bonjour
        - text: Un fifre
        - {text: No brother, language: en}
      """;

  private static final String NUMBERS_CASES =
      """
      fires:
        - text: Appelez le 5550
        - text: Code 1234
        - text: En 2026
      spares:
        - text: Appelez-nous
        - text: Code 123
        - text: En 26
      """;

  private static final String FOLDER = "house/";

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Proposals() {
    SamplePacks.right()
        .files()
        .forEach((path, text) -> {
          if (path.startsWith(FOLDER)) {
            texts.put(path.substring(FOLDER.length()), text);
          }
        });
    texts.put(RUDE, RUDE_CASES);
    texts.put(NUMBERS, NUMBERS_CASES);
  }

  static Proposals house() {
    return new Proposals();
  }

  Proposals with(String path, String text) {
    texts.put(path, text);
    return this;
  }

  Proposals without(String path) {
    texts.remove(path);
    return this;
  }

  /** Other words in a place of a file, which must be there. */
  Proposals spoilt(String path, String words, String others) {
    var text = texts.getOrDefault(path, "");
    if (!text.contains(words)) {
      throw new IllegalArgumentException(path + " does not say " + words);
    }
    return with(path, text.replace(words, others));
  }

  Proposal proposal() {
    return new Proposal(texts);
  }
}
