package io.candor.moderation.rules;

import io.candor.moderation.conditions.Origin;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a label must say, and where. */
final class LabelReader {

  private static final Set<String> PLACES = Set.of("start", "end");

  /** What AI may have had a hand in is never without a statement. */
  private static final List<Origin> NEEDED = List.of(Origin.MADE, Origin.CHANGED, Origin.UNDECIDED);

  private LabelReader() {}

  static LabelDuty read(Field field) {
    field.only("of", "kinds", "says", "place");
    var of = field.get("of").oneOf(LabelDuty.Of.class);
    var says = field.get("says");
    var place = field.get("place").oneOf(PLACES);
    if (!says.json().isObject()) {
      return new LabelDuty(of, kinds(field, of), says.text(), Map.of(), place);
    }
    if (of == LabelDuty.Of.POST) {
      throw says.bad("of a whole post one statement is made; give one for all origins");
    }
    return new LabelDuty(of, kinds(field, of), null, byOrigin(says), place);
  }

  private static Set<String> kinds(Field field, LabelDuty.Of of) {
    Set<String> kinds = new LinkedHashSet<>();
    field
        .find("kinds")
        .ifPresent(list -> {
          if (of != LabelDuty.Of.MEDIA) {
            throw list.bad("kinds do not fit; kinds go with of: media alone");
          }
          list.items().forEach(item -> kinds.add(item.oneOf(ConditionWords.KINDS)));
        });
    return kinds;
  }

  private static Map<Origin, String> byOrigin(Field says) {
    Map<Origin, String> statements = new EnumMap<>(Origin.class);
    for (var origin : Origin.values()) {
      says.find(origin.wireName()).ifPresent(statement -> statements.put(origin, statement.text()));
    }
    says.only("made", "changed", "automated", "human", "undecided");
    if (!statements.keySet().containsAll(NEEDED)) {
      throw says.bad("a statement is missing; made, changed and undecided each need a statement");
    }
    return statements;
  }
}
