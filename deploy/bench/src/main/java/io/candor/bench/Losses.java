package io.candor.bench;

import java.util.ArrayList;
import java.util.List;

/** What each phase lost: a figure of a run that lost posts says nothing. */
final class Losses {

  private final List<Measure> measures = new ArrayList<>();

  /** Notes a phase; returns its measures, {@code <phase>.unpublished} and {@code .refused}. */
  List<Measure> of(String phase, Load.Sent sent, int published) {
    var found =
        List.of(
            Measure.context(
                phase + ".unpublished", (double) (sent.accepted() - published), "posts"),
            Measure.context(phase + ".refused", (double) sent.refused(), "requests"));
    measures.addAll(found);
    return found;
  }

  /** Those that are not zero. */
  List<Measure> found() {
    return measures.stream().filter(measure -> measure.value() != 0).toList();
  }
}
