package io.candor.ruling.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.detecting.learnt.Embedder;
import io.candor.moderation.detecting.learnt.Exemplar;
import io.candor.moderation.detecting.learnt.Exemplars;
import io.candor.moderation.detecting.learnt.Head;
import io.candor.moderation.detecting.learnt.Weights;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of a head that doubts a text the more the greater the last number in it, by the lists that ship.
 */
class ThresholdTest {

  private static final Path PACKS = Path.of("../../services/moderation/src/main/resources/packs");
  private static final Head HEAD =
      new Head(
          "en",
          new Exemplars(List.of(Exemplar.at("hate", true, new float[] {0, 0}))),
          new Weights(new float[] {1, 0, 0, 0, 0, 0, 0, 0}),
          0);
  private final Threshold threshold = new Threshold(PACKS, Numbers.OF_TEXTS);

  @Test
  void threeInAThousandAreHeld() {
    var harmless =
        Stream.concat(
                texts("The women of the town open house %d", 50),
                texts("The weather stays warm for day %d", 950))
            .toList();

    double found = threshold.of(HEAD, harmless);

    assertThat(found).isBetween(47.0, 48.0).isGreaterThan(47.0);
  }

  @Test
  void neverDoubtsWhatIsLikelierHarmless() {
    assertThat(threshold.of(HEAD, texts("The weather stays warm for day %d", 1_000).toList()))
        .isZero();
  }

  private static Stream<String> texts(String form, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(form::formatted);
  }

  private enum Numbers implements Embedder {
    OF_TEXTS;

    @Override
    public Optional<float[]> embed(String text) {
      var number = text.replaceAll("\\D", "");
      return Optional.of(new float[] {number.isEmpty() ? 0 : Float.parseFloat(number), 0});
    }

    @Override
    public boolean wanted() {
      return true;
    }

    @Override
    public boolean answers() {
      return true;
    }
  }
}
