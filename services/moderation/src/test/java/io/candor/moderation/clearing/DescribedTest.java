package io.candor.moderation.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescribedTest {

  private static final Media MADE = picture("trainedAlgorithmicMedia", "A cat.");
  private static final Media TAKEN = picture("digitalCapture", "A cat.");
  private static final Media TOLD = picture("trainedAlgorithmicMedia", "A cat. — By AI.");

  @Test
  void aMediumHasItsAltTextAndNothingElseIsTouched() {
    var parts = List.of(part("One", MADE, TAKEN), part("Two", MADE));

    assertThat(Described.parts(parts, Map.of(MADE, "A cat. — By AI.")))
        .containsExactly(part("One", TOLD, TAKEN), part("Two", TOLD));
  }

  @Test
  void withNothingToTellPartsStandAsTheyAre() {
    var parts = List.of(part("One", MADE));

    assertThat(Described.parts(parts, Map.of())).isEqualTo(parts);
  }

  private static Part part(String text, Media... media) {
    return new Part(text, List.of("https://example.com"), List.of(media));
  }

  private static Media picture(String type, String alt) {
    var authorship = new Authorship(type, "", null, null, null, 0);
    return new Media("0".repeat(64), "image/png", alt, authorship);
  }
}
