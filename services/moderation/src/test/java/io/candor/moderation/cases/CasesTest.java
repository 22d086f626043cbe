package io.candor.moderation.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.ShippedPacks;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule is shown by three cases that it finds, each another, and each decided as it tells. */
class CasesTest {

  private static final String SPARES =
      "\nspares:\n  - {text: Quatre}\n  - {text: Cinq}\n  - {text: Six}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fires:\n  - {text: Un}\n  - {text: Deux}",
        "fires:\n  - {text: Un}\n  - {text: Deux}\n  - {text: Deux}",
        "fires:\n  - {text: Un}\n  - {text: Deux, why: once}\n  - {why: again, text: Deux, words: [Deux]}",
        "fires:\n  - {text: Un}\n  - {text: Deux}\n  - {text: Trois, gap: not found yet}",
      })
  void fewerAreTooFewAndAGapOrTheSameAgainIsNone(String fires) {
    var rule = rule();
    PackFiles files = name -> Optional.of(fires + SPARES);

    assertThatThrownBy(() -> Cases.of(rule, files))
        .isInstanceOf(BadPack.class)
        .hasMessageContaining("there are too few cases; a rule needs 3");
  }

  private static Rule rule() {
    return ShippedPacks.rules().pack("brand").orElseThrow().rules().getFirst();
  }
}
