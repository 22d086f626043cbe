package io.candor.moderation.detecting.grounding;

import io.candor.contracts.UnsupportedFact;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;

/** Finds what the composer itself says its source does not say: it reads more than we do. */
public final class ToldUnsupported implements Detector {

  @Override
  public List<Match> find(Passage passage) {
    return passage.known().unsupported().stream()
        .limit(MOST)
        .map(fact -> match(fact, passage.text()))
        .toList();
  }

  /** A range that is none in this text points nowhere; the fact is told all the same. */
  private static Match match(UnsupportedFact fact, String text) {
    boolean here = 0 <= fact.start() && fact.start() < fact.end() && fact.end() <= text.length();
    return here
        ? new Match(fact.start(), fact.end(), fact.kind())
        : Match.whole(fact.kind() + ": " + fact.words());
  }
}
