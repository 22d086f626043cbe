package io.candor.moderation.detecting.learnt;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Factors of a linear function, and what is always added. */
public final class Weights {

  private final float[] factors;

  /** The last is what is always added. */
  public Weights(float[] factors) {
    this.factors = factors.clone();
  }

  static Weights read(String line) {
    var words = line.split(" ", -1);
    var factors = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      factors[i] = Float.parseFloat(words[i]);
    }
    return new Weights(factors);
  }

  String line() {
    return IntStream.range(0, factors.length)
        .mapToObj(i -> Float.toString(factors[i]))
        .collect(Collectors.joining(" "));
  }

  /** Whether there is one for each number of a place and of its nearness to exemplars. */
  boolean fit(float[] place, Exemplars exemplars) {
    return place.length + exemplars.width() + 1 == factors.length;
  }

  double sum(float[] place, double[] features) {
    if (place.length + features.length + 1 != factors.length) {
      throw new IllegalArgumentException("these weights are of another model");
    }
    double sum = factors[factors.length - 1];
    for (int i = 0; i < place.length; i++) {
      sum += factors[i] * place[i];
    }
    for (int i = 0; i < features.length; i++) {
      sum += factors[place.length + i] * features[i];
    }
    return sum;
  }

  @Override
  public String toString() {
    return "Weights " + Arrays.hashCode(factors);
  }
}
