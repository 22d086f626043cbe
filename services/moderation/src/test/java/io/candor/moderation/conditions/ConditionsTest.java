package io.candor.moderation.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a condition says of a French reel with an AI-made picture, for readers in France and Japan.
 */
class ConditionsTest {

  private static final Conditions CONDITIONS =
      new Conditions(
          Map.of("EU", List.of("FR", "DE")),
          Map.of(Vocabulary.TEXT_ORIGIN, Set.of("made", "changed", "human")));

  private static final Facts REEL =
      new Facts(
          Instant.EPOCH,
          Instant.EPOCH,
          new Readers(List.of("FR", "JP"), false, true, List.of("fr"), List.of("13-17", "18-24")),
          new Facts.Place("instagram", true),
          "fr",
          "publish",
          false,
          Origin.HUMAN,
          List.of(new MediaOrigin("image", Origin.MADE), new MediaOrigin("video", Origin.HUMAN)),
          Set.of(Facts.Trait.HAS_SOURCE));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          true ; true
          audience.countries.anyOf(EU) ; true
          audience.countries.anyOf(["US"]) ; false
          "JP" in audience.countries ; true
          audience.uncovered && !audience.unknown ; true
          audience.minors ; true
          text.origin == "human" ; true
          text.origin in ["made", "changed"] ; false
          text.origin != "made" && channel.nativeField ; true
          media.made.anyOf(["image", "video"]) ; true
          media.made.anyOf(["audio"]) || media.changed != [] ; false
          channel.kind == "instagram" && language == "fr" && !interaction ; true
          source.given && !brand.labelsAutomated ; true
          """)
  void isToldOfAPost(String text, boolean holds) throws BadCondition {
    assertThat(CONDITIONS.read(text).holds(REEL, Found.NOTHING)).isEqualTo(holds);
  }

  @Test
  void whatOthersFoundIsAskedForInASecondRound() throws BadCondition {
    var found = new Found(List.of("commercial/paid-partnership"), Set.of("commercial"));

    for (var text :
        List.of("commercial", "\"commercial/paid-partnership\" in findings", "!political")) {
      assertThat(CONDITIONS.read(text).names(Vocabulary.AUDIENCE_AGES)).isFalse();
      var condition = CONDITIONS.read(text);
      assertThat(condition.isLater()).as(text).isTrue();
      assertThat(condition.holds(REEL, found)).as(text).isTrue();
    }
    assertThat(CONDITIONS.read("commercial").holds(REEL, Found.NOTHING)).isFalse();
    assertThat(CONDITIONS.read("audience.minors").isLater()).isFalse();
    assertThat(CONDITIONS.read("\"a/b\" in findings || findings.anyOf([\"c/d\"])").findings())
        .containsExactlyInAnyOrder("a/b", "c/d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text.origin",
        "text.origin == 3",
        "text.origin == \"mde\"",
        "\"mde\" == text.origin",
        "audience.country.anyOf(EU)",
        "audience.countries.anyOf(UE)",
        "audience.countries.exists(c, c == \"FR\")",
        "audience.countries.all(c, c in EU)",
        "[1, 2].map(x, x) == []",
        "size(audience.ages) > 1",
        "language.matches(\"(a+)+$\")",
        "language + language == \"\"",
        "audience.countries[0] == \"FR\"",
        "true ? true : false",
        "text.origin in {\"mde\": 1}",
        "[text.origin].anyOf([\"mde\"])",
        "channel.kind in EU",
        "language in EU",
        "[1] == [2]",
        "timestamp(\"2026-01-01T00:00:00Z\") != null"
      })
  void isRefusedWhereItCannotBeAsked(String text) {
    assertThatThrownBy(() -> CONDITIONS.read(text))
        .isInstanceOf(BadCondition.class)
        .hasMessageMatching("(?s).{20,}");
  }

  @Test
  void aBombIsRefusedBeforeItIsRead() {
    assertThatThrownBy(() -> CONDITIONS.read("(".repeat(100_000))).isInstanceOf(BadCondition.class);
    assertThatThrownBy(() -> CONDITIONS.read("(".repeat(400) + "true" + ")".repeat(400)))
        .isInstanceOf(BadCondition.class);
  }

  @ParameterizedTest
  @CsvSource({"13-17, true", "18-24, false", "0-99, true", "all, false", "65+, false", "17, true"})
  void minorsAreReadersOfABandThatBeginsBelowEighteen(String band, boolean minors) {
    var readers = new Readers(List.of("FR"), false, false, List.of(), List.of(band));

    assertThat(readers.minors()).isEqualTo(minors);
  }
}
