package io.candor.moderation.rules;

import io.candor.moderation.conditions.Conditions;
import io.candor.moderation.conditions.Facts;
import io.candor.moderation.conditions.Origin;
import io.candor.moderation.conditions.Vocabulary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the names of conditions can stand for. */
final class ConditionWords {

  private static final Set<String> INTENTS =
      Set.of("create", "optimise", "ideate", "illustrate", "reply", "publish");

  /** Kinds of media. */
  static final Set<String> KINDS = Set.of("image", "video", "audio", "other");

  private static final Set<String> ORIGINS =
      Arrays.stream(Origin.values()).map(Origin::wireName).collect(Collectors.toUnmodifiableSet());

  private ConditionWords() {}

  /** Conditions over the words of a catalogue. */
  static Conditions conditions(
      Map<String, Set<String>> regions, Set<String> languages, Set<String> channels) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    regions.forEach((name, codes) -> names.put(name, List.copyOf(codes)));
    Map<Vocabulary, Set<String>> values = new EnumMap<>(Vocabulary.class);
    values.put(Vocabulary.AUDIENCE_COUNTRIES, Countries.ALL);
    values.put(Vocabulary.CHANNEL_KIND, channels);
    values.put(Vocabulary.LANGUAGE, orUncovered(languages));
    values.put(Vocabulary.INTENT, INTENTS);
    values.put(Vocabulary.TEXT_ORIGIN, ORIGINS);
    values.put(Vocabulary.MEDIA_MADE, KINDS);
    values.put(Vocabulary.MEDIA_CHANGED, KINDS);
    values.put(Vocabulary.MEDIA_AUTOMATED, KINDS);
    values.put(Vocabulary.MEDIA_HUMAN, KINDS);
    values.put(Vocabulary.MEDIA_UNDECIDED, KINDS);
    return new Conditions(names, values);
  }

  private static Set<String> orUncovered(Set<String> languages) {
    Set<String> all = new LinkedHashSet<>(languages);
    all.add(Facts.UNCOVERED);
    return all;
  }
}
