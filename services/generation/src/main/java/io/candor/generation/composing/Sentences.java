package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a source into sentences, and long ones into clauses that stand alone. */
final class Sentences {

  // an initial or a title before the full stop ends no sentence
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?…])(?<!(?<!\\p{L})\\p{Lu}\\.)(?<!(?<!\\p{L})(?:Dr|Mr|Mrs|Ms|St|Pr|no|No)\\.)"
              + "\\s+(?=[\\p{Lu}\\d«\"“])");

  private Sentences() {}

  /** The sentences, in order, markup taken out. */
  static List<String> of(String source) {
    var plain = source.replaceAll("(?is)<(script|style)[^>]*>.*?</\\1>", " ");
    List<String> all = new ArrayList<>();
    for (var line : plain.replaceAll("<[^>]{0,2000}>", " ").split("\\R+")) {
      cut(line.replaceAll("\\s+", " ").strip(), all);
    }
    return all;
  }

  private static void cut(String line, List<String> into) {
    for (var sentence : END.split(line)) {
      if (!sentence.isBlank()) {
        into.add(sentence.strip());
      }
    }
  }

  /** The same said shorter: without brackets that hold no figure, without what trails behind. */
  static String shortened(String sentence) {
    return sentence
        .replaceAll("\\s*\\([^()\\d]*\\)", "")
        .replaceAll("\\s*;[^;]*$", ".")
        .replaceAll(
            ",\\s+(ce qui|ce que|which|where|où|tandis que|while|selon|according to)\\s[^,.]*(?=[.!?]$)",
            "")
        .strip();
  }
}
