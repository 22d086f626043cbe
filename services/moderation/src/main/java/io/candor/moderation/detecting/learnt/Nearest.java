package io.candor.moderation.detecting.learnt;

import java.util.Arrays;
import java.util.function.Predicate;

/** The highest cosines to harmful and to harmless ones, by category. */
final class Nearest {

  private static final double FURTHEST = -1;
  private final double[] harmful;
  private final double[] harmless;

  private Nearest(int categories) {
    harmful = new double[categories];
    harmless = new double[categories];
    Arrays.fill(harmful, FURTHEST);
    Arrays.fill(harmless, FURTHEST);
  }

  static Nearest of(Exemplars exemplars, float[] vector, Predicate<Exemplar> counts) {
    var nearest = new Nearest(exemplars.categories().size());
    for (int i = 0; i < exemplars.all().size(); i++) {
      var one = exemplars.all().get(i);
      if (counts.test(one)) {
        var side = one.harmful() ? nearest.harmful : nearest.harmless;
        int category = exemplars.categoryOf(i);
        side[category] = Math.max(side[category], one.nearness(vector));
      }
    }
    return nearest;
  }

  double harmful(int category) {
    return harmful[category];
  }

  double harmless(int category) {
    return harmless[category];
  }

  double harmful() {
    return Arrays.stream(harmful).max().orElse(FURTHEST);
  }

  double harmless() {
    return Arrays.stream(harmless).max().orElse(FURTHEST);
  }
}
