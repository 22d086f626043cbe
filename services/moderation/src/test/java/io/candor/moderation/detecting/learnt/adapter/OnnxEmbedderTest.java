package io.candor.moderation.detecting.learnt.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.candor.moderation.detecting.learnt.Embedder;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {

  private final Embedder embedder = OnnxEmbedder.load(2);

  @Test
  void whatMeansTheSameLiesNear() {
    var morning = place("Good morning.");

    assertThat(cosine(morning, morning)).isCloseTo(1, within(1e-5));
    assertThat(cosine(morning, place("Good evening."))).isGreaterThan(0.7);
    assertThat(cosine(morning, place("The engine is broken."))).isLessThan(0.3);
  }

  @Test
  void theLastAnswersAreRememberedAndNoMore() {
    var first = place("one");
    place("two");
    assertThat(place("one")).isSameAs(first);

    place("three");
    place("four");

    assertThat(place("one")).isNotSameAs(first).containsExactly(first);
  }

  private float[] place(String text) {
    return embedder.embed(text).orElseThrow();
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
