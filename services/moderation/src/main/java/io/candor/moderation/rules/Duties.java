package io.candor.moderation.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of duty, each with the outcomes that carry it out: others would contradict it. */
final class Duties {

  private static final Set<Effect> ANY = EnumSet.allOf(Effect.class);
  private static final Set<Effect> SAID = EnumSet.of(Effect.LABEL, Effect.RECORD);
  private static final Set<Effect> NOTED = EnumSet.of(Effect.RECORD);
  private static final Map<String, Set<Effect>> OUTCOMES =
      Map.ofEntries(
          Map.entry("visible-label", SAID),
          Map.entry("interaction-notice", SAID),
          Map.entry("deep-fake-label", SAID),
          Map.entry("metadata-field", NOTED),
          Map.entry("machine-marking", NOTED),
          Map.entry("record", NOTED),
          Map.entry("hold", EnumSet.of(Effect.HOLD, Effect.REFUSE)),
          Map.entry("refuse", EnumSet.of(Effect.REFUSE)),
          Map.entry("ad-label", ANY),
          Map.entry("check", ANY),
          Map.entry("certainty", ANY));

  private Duties() {}

  /** A {@link BadPack} where a rule would do something else than its duty says. */
  static void check(Field rule, Effect effect) {
    var duty = rule.get("duty").oneOf(OUTCOMES.keySet());
    var fitting = OUTCOMES.getOrDefault(duty, ANY);
    if (!fitting.contains(effect)) {
      throw rule.get("duty")
          .bad(
              "duty: %s and outcome: %s contradict each other; with this duty the outcome is %s"
                  .formatted(duty, Field.wireName(effect), words(fitting)));
    }
  }

  private static String words(Set<Effect> effects) {
    return effects.stream().map(Field::wireName).sorted().collect(Collectors.joining(" or "));
  }
}
