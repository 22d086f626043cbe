package io.candor.moderation.detecting.learnt;

import java.util.Map;

/**
 * What training made: one linear function over a text's place and its nearness to exemplars.
 *
 * @param language primary subtag of the one that it learnt; it knows nothing of others
 * @param weights of the place, then of {@link Exemplars#features}, then what is always added
 * @param threshold from which on a text is doubted, set before anything was measured
 */
public record Head(String language, Exemplars exemplars, Weights weights, double threshold) {

  /** Training learns two functions and adds them: half of the sum is what one would say. */
  private static final double HALF = 2;

  /** How harmful a text at a place is: 0 where the two classes are equally likely. */
  public double logit(float[] place) {
    return weights.sum(place, exemplars.features(place, _ -> true));
  }

  /** The same between 0 and 1; 1 where it cannot be told. */
  public double score(float[] place) {
    double score = 1 / (1 + Math.exp(-logit(place) / HALF));
    return Double.isNaN(score) ? 1 : score;
  }

  /** Also where it cannot be told: a model that answers with no numbers calms nobody. */
  boolean doubts(float[] place) {
    return !(logit(place) < threshold);
  }

  /** The categories that it is like, each as a share of the likest. */
  Map<String, Double> categories(float[] place) {
    return exemplars.near(place);
  }
}
