package io.candor.moderation.detecting.learnt;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sentences that we wrote, and how near a text lies to them. */
public final class Exemplars {

  private final List<Exemplar> all;
  private final List<String> categories;

  /** Where in the categories that of each exemplar stands: looked up once, not for every text. */
  private final int[] categoryOf;

  public Exemplars(List<Exemplar> all) {
    this.all = List.copyOf(all);
    this.categories = all.stream().map(Exemplar::category).distinct().sorted().toList();
    this.categoryOf = all.stream().map(Exemplar::category).mapToInt(categories::indexOf).toArray();
  }

  public List<Exemplar> all() {
    return all;
  }

  public List<String> categories() {
    return categories;
  }

  int categoryOf(int exemplar) {
    return categoryOf[exemplar];
  }

  /** How many numbers {@link #features} gives. */
  public int width() {
    return 2 * categories.size() + 3;
  }

  /**
   * For each category how near the nearest harmful one is, and by how much nearer than the nearest
   * harmless one; then both of all categories, and their difference.
   *
   * @param counts those that are looked at: all but itself, where a text is one of them
   */
  public double[] features(float[] vector, Predicate<Exemplar> counts) {
    var nearest = Nearest.of(this, vector, counts);
    var features = new double[width()];
    for (int i = 0; i < categories.size(); i++) {
      features[2 * i] = nearest.harmful(i);
      features[2 * i + 1] = nearest.harmful(i) - nearest.harmless(i);
    }
    int end = 2 * categories.size();
    features[end] = nearest.harmful();
    features[end + 1] = nearest.harmless();
    features[end + 2] = nearest.harmful() - nearest.harmless();
    return features;
  }

  /** The categories whose harmful sentences are nearer than any harmless one, and how near. */
  Map<String, Double> near(float[] vector) {
    var nearest = Nearest.of(this, vector, _ -> true);
    Map<String, Double> near = new TreeMap<>();
    for (int i = 0; i < categories.size(); i++) {
      if (nearest.harmful(i) > nearest.harmless()) {
        near.put(categories.get(i), nearest.harmful(i) / nearest.harmful());
      }
    }
    return near;
  }
}
