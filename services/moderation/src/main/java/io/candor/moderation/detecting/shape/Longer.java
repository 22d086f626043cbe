package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.text.CountingUnit;
import java.util.List;

/**
 * Finds that a text as it goes out is longer than some terms allow, whatever its channel counts.
 */
public record Longer(int most, CountingUnit unit) implements Detector {

  @Override
  public boolean needsLabel() {
    return true;
  }

  @Override
  public List<Match> find(Passage passage) {
    int length = unit.length(passage.room().text());
    return length <= most
        ? List.of()
        : List.of(Match.whole(length + " > " + most + " " + unit.wireName()));
  }
}
