package io.candor.moderation.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Reads what a label must say, and where. */
final class LabelReader {

  private static final Set<String> PLACES = Set.of("start", "end");

  private LabelReader() {}

  static LabelDuty read(Field field, When when) {
    field.only("says", "place");
    var says = field.get("says");
    var place = field.get("place").oneOf(PLACES);
    return says.json().isObject()
        ? new LabelDuty(null, byOrigin(says, when), place)
        : new LabelDuty(says.text(), Map.of(), place);
  }

  private static Map<Origin, String> byOrigin(Field says, When when) {
    Map<Origin, String> statements = new EnumMap<>(Origin.class);
    for (var origin : Origin.values()) {
      var word = origin.name().toLowerCase(java.util.Locale.ROOT);
      says.find(word).ifPresent(statement -> statements.put(origin, statement.text()));
    }
    says.only("made", "changed", "automated", "human", "undecided");
    var asked = when.media().isEmpty() ? when.text() : when.media();
    if (asked.isEmpty() || !statements.keySet().containsAll(asked)) {
      throw says.bad("each origin that the conditions name needs a statement");
    }
    return statements;
  }
}
