package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;

/** Finds that a text does not fit its channel, label included. */
public final class Overlong implements Detector {

  @Override
  public boolean needsLabel() {
    return true;
  }

  @Override
  public List<Match> find(Passage passage) {
    var room = passage.room();
    return room.length() <= room.limit()
        ? List.of()
        : List.of(Match.whole(room.length() + " > " + room.limit() + " " + room.unit()));
  }
}
