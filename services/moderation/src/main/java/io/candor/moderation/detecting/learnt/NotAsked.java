package io.candor.moderation.detecting.learnt;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;

/** Says of a text that a learnt head should have looked at it, and did not. */
public record NotAsked(Embedder embedder, Head head) implements Detector {

  @Override
  public List<Match> find(Passage passage) {
    boolean missed =
        embedder.wanted() && !embedder.answers() && passage.language().equals(head.language());
    return missed ? List.of(Match.whole("the model did not load")) : List.of();
  }
}
