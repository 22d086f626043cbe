package io.candor.moderation.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a condition may hold of a text that people made, or of a post without pictures. */
class ReachTest {

  private static final Conditions CONDITIONS =
      new Conditions(Map.of("EU", List.of("FR")), Map.of());
  private static final Map<Vocabulary, Set<String>> HUMAN =
      Map.of(Vocabulary.TEXT_ORIGIN, Set.of("human"));
  private static final Map<Vocabulary, Set<String>> NO_PICTURE =
      Map.of(Vocabulary.MEDIA_MADE, Set.of("video"), Vocabulary.MEDIA_HUMAN, Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text.origin == \"made\" ; false",
        "text.origin == \"human\" ; true",
        "text.origin != \"human\" ; false",
        "text.origin != \"made\" ; true",
        "!(text.origin in [\"made\", \"changed\"]) ; true",
        "!(text.origin in [\"human\", \"changed\"]) ; false",
        "interaction ; true",
        "interaction && text.origin == \"made\" ; false",
        "interaction || text.origin == \"made\" ; true",
        "!(interaction || text.origin != \"made\") ; false",
        "audience.countries.anyOf(EU) ; true",
        "true ; true",
        "false ; false"
      })
  void ofATextThatPeopleMade(String condition, boolean may) throws BadCondition {
    assertThat(CONDITIONS.read(condition).mayHold(HUMAN)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"image\" in media.made ; false",
        "\"video\" in media.made ; true",
        "media.made.anyOf([\"image\"]) ; false",
        "media.made.anyOf([\"image\", \"video\"]) ; true",
        "!(\"video\" in media.made) ; true",
        "media.made != [] ; true",
        "media.human != [] ; false",
        "media.human == [] ; true",
        "!(media.human == []) ; false",
        "media.human == [\"image\"] ; false",
        "\"image\" in media.changed ; true"
      })
  void ofAPostWhosePicturesNoAiMade(String condition, boolean may) throws BadCondition {
    assertThat(CONDITIONS.read(condition).mayHold(NO_PICTURE)).isEqualTo(may);
  }

  @Test
  void whatNobodySaysAnythingOfMayHold() throws BadCondition {
    assertThat(CONDITIONS.read("text.origin == \"made\"").mayHold(Map.of())).isTrue();
  }
}
