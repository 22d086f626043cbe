package io.candor.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a text is made, screening it ends soon: on the slowest machine, with all it asks for. */
class HostileTextsTest {

  /** Some take a second on two quiet processors; what grows with the square takes minutes. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Stream<Map.Entry<String, String>> texts() {
    return HostileTexts.all().entrySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void areJudgedInBoundedTime(Map.Entry<String, String> text) {
    var asking = new Asking().revision(post -> post.text(text.getValue()).source(text.getValue()));

    var judgement = assertTimeoutPreemptively(LONGEST, () -> asking.ask(), text::getKey);

    assertThat(judgement.findings()).as("findings are bounded too").hasSizeLessThan(2_000);
  }
}
