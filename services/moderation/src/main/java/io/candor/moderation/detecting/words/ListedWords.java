package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of one list of a lexicon. */
public record ListedWords(Lexicon lexicon, String list, ReadIn readIn, Excuses excuses)
    implements Detector {

  /** A text is read once for all lists. */
  @Override
  public int steps() {
    return 0;
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    int covered = 0;
    for (var hit : passage.hits(lexicon, list)) {
      if (found.size() < MOST && hit.start() >= covered && counts(passage, hit)) {
        found.add(Match.at(hit.start(), hit.end()));
        covered = hit.end();
      }
    }
    return found;
  }

  private boolean counts(Passage passage, Hit hit) {
    return readIn.reads(passage, hit) && !excuses.excuse(passage, hit.start(), hit.end());
  }
}
