package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LossesTest {

  private final Losses losses = new Losses();

  @Test
  void eachPhaseSaysWhatItLost() {
    losses.of("warm-up", new Load.Sent(10, 0), 10);

    var measures = losses.of("flow", new Load.Sent(110, 5).since(new Load.Sent(10, 3)), 99);

    assertThat(measures)
        .containsExactly(
            Measure.context("flow.unpublished", 1, "posts"),
            Measure.context("flow.refused", 2, "requests"));
    assertThat(losses.found()).isEqualTo(measures);
  }

  @Test
  void nothingIsFoundWhereAllWasPublished() {
    losses.of("flow", new Load.Sent(10, 0), 10);

    assertThat(losses.found()).isEmpty();
  }
}
