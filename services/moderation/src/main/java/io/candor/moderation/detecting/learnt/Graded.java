package io.candor.moderation.detecting.learnt;

import java.util.Map;

/**
 * How harmful a text is.
 *
 * @param score 0 to 1
 * @param categories those that it is like, each with a score
 */
public record Graded(double score, Map<String, Double> categories) {

  public Graded {
    categories = Map.copyOf(categories);
  }
}
