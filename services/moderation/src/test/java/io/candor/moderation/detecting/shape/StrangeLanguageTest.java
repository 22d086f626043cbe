package io.candor.moderation.detecting.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrangeLanguageTest {

  private static final Duration MUCH = Duration.ofSeconds(10);
  private final StrangeLanguage detector =
      new StrangeLanguage(Lexicon.builder().add("the", "little", "en").build(), "little");

  /** Each line begins with white space, which goes on to the end of the text. */
  @Test
  void readsWhiteSpaceOnce() {
    var blank = passage("\r\n".repeat(100_000));

    assertThat(assertTimeoutPreemptively(MUCH, () -> detector.find(blank))).isEmpty();
  }

  private static Passage passage(String text) {
    return new Passage(text, "en", new Known(null, List.of(), List.of(), List.of(), ""));
  }
}
