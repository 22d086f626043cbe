package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Folded.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds the same word or emoji again and again, nothing else between. */
public final class Repeats implements Detector {

  private final Of of;
  private final int most;

  /** More than so many in a row. */
  public Repeats(Of of, int most) {
    this.of = of;
    this.most = most;
  }

  /** What is repeated. */
  public enum Of {
    /** As word lists read it: lower case, no accents. */
    WORD,
    /** As readers see it; skin tones make different ones. */
    EMOJI
  }

  @Override
  public List<Match> find(Passage passage) {
    var row = of == Of.WORD ? passage.plain().words() : Emojis.in(passage.text());
    List<Match> found = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= row.size() && found.size() < MOST; i++) {
      if (i == row.size() || !goesOn(row.get(i - 1), row.get(i))) {
        if (i - begin > most && isSomething(row.get(begin).text())) {
          found.add(Match.at(row.get(begin).start(), row.get(i - 1).end()));
        }
        begin = i;
      }
    }
    return found;
  }

  /** What is no emoji says nothing, and rows of figures are no spam. */
  private static boolean isSomething(String item) {
    return !item.isEmpty() && !item.chars().allMatch(Character::isDigit);
  }

  private static boolean goesOn(Word before, Word next) {
    return before.text().equals(next.text());
  }
}
