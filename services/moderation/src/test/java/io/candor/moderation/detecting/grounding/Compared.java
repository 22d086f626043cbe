package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Passage;
import java.util.List;

/** What is found in a text that is compared with a source. */
final class Compared {

  private Compared() {}

  /** The words found. */
  static List<String> found(Unsupported.What what, String text, String source) {
    var known = new Known(source, List.of(), List.of(), List.of(), "Our bread, your morning.");
    return new Unsupported(what)
        .find(new Passage(text, "en", known)).stream()
            .map(match -> text.substring(match.start(), match.end()))
            .toList();
  }
}
