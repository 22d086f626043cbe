package io.candor.moderation.conditions;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The names a condition may use; there are no others. */
public enum Vocabulary {
  AUDIENCE_COUNTRIES(
      "audience.countries",
      Type.WORDS,
      "countries of the readers, ISO 3166-1 alpha-2",
      (facts, found) -> facts.readers().countries()),
  AUDIENCE_UNKNOWN(
      "audience.unknown",
      Type.BOOL,
      "nobody says where some reader lives",
      (facts, found) -> facts.readers().unknown()),
  AUDIENCE_UNCOVERED(
      "audience.uncovered",
      Type.BOOL,
      "no pack covers the country of some reader",
      (facts, found) -> facts.readers().uncovered()),
  AUDIENCE_LANGUAGES(
      "audience.languages",
      Type.WORDS,
      "languages of the readers, BCP 47",
      (facts, found) -> facts.readers().languages()),
  AUDIENCE_AGES(
      "audience.ages",
      Type.WORDS,
      "age bands of the readers, as the audience gives them, such as 18-24",
      (facts, found) -> facts.readers().ages()),
  AUDIENCE_MINORS(
      "audience.minors",
      Type.BOOL,
      "some age band begins below 18",
      (facts, found) -> facts.readers().minors()),
  CHANNEL_KIND(
      "channel.kind", Type.WORD, "kind of the channel", (facts, found) -> facts.place().kind()),
  CHANNEL_NATIVE_FIELD(
      "channel.nativeField",
      Type.BOOL,
      "the channel has an AI field of its own",
      (facts, found) -> facts.place().nativeField()),
  LANGUAGE(
      "language",
      Type.WORD,
      "language of the text, primary subtag, or uncovered",
      (facts, found) -> facts.language()),
  INTENT("intent", Type.WORD, "what the brief asked for", (facts, found) -> facts.intent()),
  INTERACTION(
      "interaction", Type.BOOL, "it answers somebody", (facts, found) -> facts.interaction()),
  TEXT_ORIGIN(
      "text.origin",
      Type.WORD,
      "what AI did to the text",
      (facts, found) -> facts.text().wireName()),
  MEDIA_MADE(
      "media.made",
      Type.WORDS,
      "kinds of the media that AI made",
      (facts, found) -> facts.kinds(Origin.MADE)),
  MEDIA_CHANGED(
      "media.changed",
      Type.WORDS,
      "kinds of the media that AI changed",
      (facts, found) -> facts.kinds(Origin.CHANGED)),
  MEDIA_AUTOMATED(
      "media.automated",
      Type.WORDS,
      "kinds of the media that a fixed algorithm made",
      (facts, found) -> facts.kinds(Origin.AUTOMATED)),
  MEDIA_HUMAN(
      "media.human",
      Type.WORDS,
      "kinds of the media that people made",
      (facts, found) -> facts.kinds(Origin.HUMAN)),
  MEDIA_UNDECIDED(
      "media.undecided",
      Type.WORDS,
      "kinds of the media of which nobody says it",
      (facts, found) -> facts.kinds(Origin.UNDECIDED)),
  SOURCE_GIVEN(
      "source.given",
      Type.BOOL,
      "the text must be true to a source",
      (facts, found) -> facts.traits().contains(Facts.Trait.HAS_SOURCE)),
  BRAND_LABELS_AUTOMATED(
      "brand.labelsAutomated",
      Type.BOOL,
      "the brand labels text made by rule too",
      (facts, found) -> facts.traits().contains(Facts.Trait.LABELS_AUTOMATED)),
  PAID_PARTNERSHIP(
      "paidPartnership",
      Type.BOOL,
      "its author says that somebody gives money or another benefit for it",
      (facts, found) -> facts.paid()),
  COMMERCIAL(
      "commercial",
      Type.BOOL,
      "it is advertising or paid for: its author says so, or some rule of this category found so",
      (facts, found) -> facts.paid() || found.categories().contains("commercial")),
  POLITICAL(
      "political",
      Type.BOOL,
      "it is about an election or a candidate: some rule of this category found so",
      (facts, found) -> found.categories().contains("political")),
  FINDINGS(
      "findings",
      Type.WORDS,
      "pack/rule of each rule that found something in the first round",
      (facts, found) -> found.rules());

  private final String path;
  private final Type type;
  private final String meaning;

  @SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
  private final BiFunction<Facts, Found, Object> value;

  Vocabulary(String path, Type type, String meaning, BiFunction<Facts, Found, Object> value) {
    this.path = path;
    this.type = type;
    this.meaning = meaning;
    this.value = value;
  }

  /** What a name stands for. */
  public enum Type {
    BOOL,
    WORD,
    WORDS
  }

  /** How conditions write it. */
  public String path() {
    return path;
  }

  public Type type() {
    return type;
  }

  /** What it says, in English. */
  public String meaning() {
    return meaning;
  }

  /** Whether it is known only once other rules have looked. */
  public boolean later() {
    return this == COMMERCIAL || this == POLITICAL || this == FINDINGS;
  }

  /** What all of them stand for in one post. */
  public static Map<String, Object> values(Facts facts, Found found) {
    return Arrays.stream(values())
        .collect(Collectors.toMap(name -> name.path, name -> name.value.apply(facts, found)));
  }
}
