package io.candor.generation.composing;

import io.candor.generation.composing.Body.Form;
import java.util.List;
import java.util.stream.Collectors;

/** Sets facts as running text, or as a list. */
final class Setting {

  private static final String BULLET = "\n• ";

  private Setting() {}

  static Body prose(List<Fact> facts) {
    return new Body(joined(facts, " "), Form.PROSE);
  }

  /** The first fact announces the items; what trails stands below them. */
  static Body list(Fact head, List<Fact> items, List<Fact> trail, String language) {
    var list =
        items.stream()
            .map(item -> BULLET + open(item.text()))
            .collect(Collectors.joining("", announced(head.text(), language), ""));
    return new Body(trail.isEmpty() ? list : list + "\n\n" + joined(trail, " "), Form.LIST);
  }

  private static String announced(String text, String language) {
    return text.endsWith(":") ? text : Typography.set(open(text) + ":", language);
  }

  /** Without its full stop, as items are set. */
  private static String open(String text) {
    return text.replaceFirst("\\.$", "");
  }

  private static String joined(List<Fact> facts, String by) {
    return facts.stream().map(Fact::text).collect(Collectors.joining(by));
  }
}
