package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.rules.ShippedPacks;
import io.candor.moderation.rules.Wording;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audience's profile chooses how much a label says, never whether there is one. */
class LabelDetailTest {

  static Map<String, Wording.Words> words() {
    return ShippedPacks.rules().wordings().stream()
        .filter(wording -> wording.form().equals("ai-generated"))
        .findFirst()
        .orElseThrow()
        .byLanguage();
  }

  static Iterable<String> languages() {
    return words().keySet();
  }

  @Test
  void thereAreWordsInElevenLanguages() {
    assertThat(words())
        .containsOnlyKeys("fr", "en", "de", "es", "it", "nl", "pt", "ko", "zh", "hi", "vi");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anAudienceOfFullDetailReadsTheFullWording(String language) {
    var words = Objects.requireNonNull(words().get(language));

    assertThat(label(language, "full")).isEqualTo(words.full()).isNotEqualTo(words.brief());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anAudienceOfShortDetailReadsTheShortOne(String language) {
    assertThat(label(language, "short"))
        .isEqualTo(Objects.requireNonNull(words().get(language)).brief());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aChannelWithoutRoomForTheFullWordingGetsTheShortOne(String language) {
    var words = Objects.requireNonNull(words().get(language));
    int room = 5 + words.brief().length() + 2;
    var asking = asking(language, "full").channel(c -> c.put("limit", room));

    assertThat(asking.ask().label().text()).isEqualTo(words.brief());
  }

  private static String label(String language, String detail) {
    return asking(language, detail).ask().label().text();
  }

  private static Asking asking(String language, String detail) {
    return new Asking()
        .revision(r -> r.language(language).text("12345"))
        .audience(a -> a.put("labelDetail", detail));
  }
}
