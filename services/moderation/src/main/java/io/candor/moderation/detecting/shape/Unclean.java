package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.text.TextHygiene;
import java.util.List;

/** Finds characters that can change what readers see, and with it the label. */
public final class Unclean implements Detector {

  @Override
  public List<Match> find(Passage passage) {
    return TextHygiene.defect(passage.text()).stream().map(Match::whole).toList();
  }
}
