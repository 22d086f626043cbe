package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds letters with a heap of marks, which runs over the lines around it: the label too. */
public final class StackedMarks implements Detector {

  private final int most;

  /** Finds letters with more marks than these; those that nobody sees are not counted. */
  public StackedMarks(int most) {
    this.most = most;
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    var text = passage.text();
    int letter = 0;
    while (letter < text.length() && found.size() < MOST) {
      int end = letter + Character.charCount(text.codePointAt(letter));
      int marks = 0;
      while (end < text.length() && Glyphs.isUpon(text.codePointAt(end))) {
        marks += Glyphs.isMark(text.codePointAt(end)) ? 1 : 0;
        end += Character.charCount(text.codePointAt(end));
      }
      if (marks > most) {
        found.add(Match.at(letter, end));
      }
      letter = end;
    }
    return found;
  }
}
