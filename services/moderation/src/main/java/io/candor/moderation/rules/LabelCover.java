package io.candor.moderation.rules;

import io.candor.moderation.conditions.Condition;
import io.candor.moderation.conditions.Origin;
import io.candor.moderation.conditions.Vocabulary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks that a label has a statement for whatever its rule's condition lets through. */
final class LabelCover {

  private static final Map<Origin, Vocabulary> MEDIA =
      Map.of(
          Origin.MADE, Vocabulary.MEDIA_MADE,
          Origin.CHANGED, Vocabulary.MEDIA_CHANGED,
          Origin.AUTOMATED, Vocabulary.MEDIA_AUTOMATED,
          Origin.HUMAN, Vocabulary.MEDIA_HUMAN,
          Origin.UNDECIDED, Vocabulary.MEDIA_UNDECIDED);

  private LabelCover() {}

  /** A {@link BadPack} at the label's field where some post would be owed a label without words. */
  static void check(LabelDuty label, Condition condition, Field field) {
    if (label.always() != null) {
      return;
    }
    if (label.of() == LabelDuty.Of.TEXT) {
      texts(label, condition, field);
    } else if (condition.mayHold(withoutMedia(label))) {
      throw field
          .get("says")
          .bad(
              "the condition holds of posts without such media; ask for media, such as media.made");
    }
  }

  private static void texts(LabelDuty label, Condition condition, Field field) {
    Arrays.stream(Origin.values())
        .filter(origin -> !label.byOrigin().containsKey(origin))
        .map(Origin::wireName)
        .filter(origin -> condition.mayHold(Map.of(Vocabulary.TEXT_ORIGIN, Set.of(origin))))
        .findFirst()
        .ifPresent(origin -> {
          throw field
              .get("says")
              .bad(
                  "the condition holds of texts that are "
                      + origin
                      + "; give a statement for it, or ask for text.origin");
        });
  }

  /** No medium that is meant has an origin that there is a statement for. */
  private static Map<Vocabulary, Set<String>> withoutMedia(LabelDuty label) {
    var others =
        new LinkedHashSet<>(label.kinds().isEmpty() ? Set.<String>of() : ConditionWords.KINDS);
    others.removeAll(label.kinds());
    Map<Vocabulary, Set<String>> words = new EnumMap<>(Vocabulary.class);
    label.byOrigin().keySet().forEach(origin -> words.put(MEDIA.get(origin), others));
    return words;
  }
}
