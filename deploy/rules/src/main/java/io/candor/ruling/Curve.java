package io.candor.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Area under the curve of precision and recall: average precision, equal scores taken at once. */
public final class Curve {

  private final List<Point> points = new ArrayList<>();

  private record Point(double score, boolean harmful) {}

  /** A text that others judged. */
  public void add(double score, boolean harmful) {
    points.add(new Point(score, harmful));
  }

  public int size() {
    return points.size();
  }

  /** 0 to 1; the share of what is harmful where scores say nothing. */
  public double area() {
    var sorted =
        points.stream().sorted(Comparator.comparingDouble(Point::score).reversed()).toList();
    long all = sorted.stream().filter(Point::harmful).count();
    double area = 0;
    int found = 0;
    int before = 0;
    for (int i = 0; i < sorted.size(); i++) {
      found += sorted.get(i).harmful() ? 1 : 0;
      boolean last = i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score();
      if (last) {
        area += (double) (found - before) / all * found / (i + 1);
        before = found;
      }
    }
    return area;
  }
}
