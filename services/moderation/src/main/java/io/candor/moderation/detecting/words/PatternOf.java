package io.candor.moderation.detecting.words;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds what a pack's own pattern describes. RE2 syntax: no pattern can make it slow. */
public final class PatternOf implements Detector {

  private final Pattern pattern;
  private final List<String> needs;
  private final int steps;

  /**
   * Throws IllegalArgumentException with the reason where it is no RE2 pattern.
   *
   * @param needs in lower case: a text that has none of them is not searched; empty where every
   *     text is
   */
  public PatternOf(String pattern, List<String> needs) {
    this.needs = List.copyOf(needs);
    this.steps = PatternSize.of(pattern);
    try {
      this.pattern = Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    if (this.pattern.matcher("").matches()) {
      throw new IllegalArgumentException("it matches nothing at all, everywhere");
    }
  }

  @Override
  public int steps() {
    return steps;
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    if (!needs.isEmpty() && !has(passage.lowerCase())) {
      return found;
    }
    var matcher = pattern.matcher(passage.text());
    while (found.size() < MOST && matcher.find()) {
      found.add(Match.at(matcher.start(), matcher.end()));
    }
    return found;
  }

  private boolean has(String lowerCase) {
    for (var need : needs) {
      if (lowerCase.contains(need)) {
        return true;
      }
    }
    return false;
  }
}
