package io.candor.moderation.detecting.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in quotation marks stand in the source. */
class QuotationsTest {

  private static final Duration MUCH = Duration.ofSeconds(10);
  private static final String SOURCE =
      "Ann says: \"We bake bread, every morning, for all.\" She reads The Old Man and the Tea. Élan d'été !";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We bake bread, every morning, for all.”",
        "«\u00a0we BAKE bread every morning\u00a0»",
        "“… every morning, for all!”",
        "“We bake […] for all”",
        "“We […] every morning”",
        "“We bake ... every morning ... for all”",
        "‘The old man and the tea’",
        "« l’élan » « elan d’ete »",
        "the “very best” bread",
        "our slogan, “Our bread, your morning”",
        "'Tis the season for friends' tea, and the '90s were the boys' own",
        "rock 'n' roll and boys' bread, girls' tea",
        "12\" bread and some 14\" bread"
      })
  void areSpared(String text) {
    assertThat(find(text, SOURCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          “We bake bread, every evening, for all.”  | We bake bread, every evening, for all
          « Nous cuisons du pain »                  | Nous cuisons du pain
          "We bake for all"                         | We bake for all
          “For all […] we bake”                     | For all […] we bake
          “We bake […] every evening”               | We bake […] every evening
          „We bake for all“                         | We bake for all
          „We bake for all”                         | We bake for all
          »We bake for all«                         | We bake for all
          'We bake for all'                         | We bake for all
          'Élan pour tous'                          | Élan pour tous
          “We […] bake […] bread”                   | We […] bake […] bread
          “We bake […] every morning […] all”       | We bake […] every morning […] all
          “for all She reads The young Man”         | for all She reads The young Man
          """)
  void areFoundWhereTheSourceSaysOtherwise(String text, String words) {
    assertThat(find(text, SOURCE)).containsExactly(words);
  }

  /** Each run of words begins thousands of times in the source, and none ends there. */
  @Test
  void areReadOnceHoweverManyThereAre() {
    // given
    var text = "« a a b a a » « a a… a a… a b ».".repeat(4_000);
    var source = "a a a b ".repeat(12_500);
    // when
    var found = assertTimeoutPreemptively(MUCH, () -> find(text, source));
    // then
    assertThat(found).isEmpty();
  }

  /** Each is there, at the end of a source that nearly says it all along. */
  @Test
  void areNotLookedForInAllOfTheSourceEach() {
    // given
    var text = "« un deux trois »\n".repeat(60_000);
    var source = "un deux ".repeat(150_000) + "un deux trois";
    // when
    var found = assertTimeoutPreemptively(MUCH, () -> find(text, source));
    // then
    assertThat(found).isEmpty();
  }

  @Test
  void arePutTogetherOfWhatIsSaidNearby() {
    var text = "“We bake bread […] for our town”";
    var between = "And this is something else. ";

    assertThat(find(text, "We bake bread. " + between.repeat(10) + "For our town!")).isEmpty();
    assertThat(find(text, "We bake bread. " + between.repeat(20) + "For our town!")).hasSize(1);
  }

  @Test
  void areNotAskedForWithoutAMark() {
    assertThat(find("We bake for nobody at all", SOURCE)).isEmpty();
  }

  private static List<String> find(String text, String source) {
    return Compared.found(Unsupported.What.QUOTATIONS, text, source);
  }
}
