package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.folding.Hit;
import java.util.List;

/** Looks up hits by their place, without reading them all. */
final class Places {

  private Places() {}

  /** The index of the first hit that starts at a place or behind it. */
  static int firstFrom(List<Hit> hits, int place) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
