package io.candor.moderation.detecting.words;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a pack's own pattern describes. RE2 syntax: one look costs its size, at most, for each
 * letter.
 */
public final class PatternOf implements Detector {

  private final Pattern pattern;
  private final List<String> needs;

  /**
   * Throws IllegalArgumentException with the reason where it is no RE2 pattern.
   *
   * @param needs in lower case: a text that has none of them is not searched; empty where every
   *     text is
   */
  public PatternOf(String pattern, List<String> needs) {
    this.needs = List.copyOf(needs);
    PatternSize.check(pattern);
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
    return pattern.programSize();
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    if (!needs.isEmpty() && !has(passage.lowerCase())) {
      return found;
    }
    var first = pattern.matcher(passage.text());
    if (first.find()) {
      found.add(Match.at(first.start(), first.end()));
      more(passage.text(), Math.max(first.end(), first.start() + 1), found);
    }
    return found;
  }

  /**
   * Each look may read to the end and find little: {@code .*z|a} in a text of a. So they stop once
   * they have read as much as one look at all of it: that something is there is known by then.
   */
  private void more(String text, int from, List<Match> found) {
    var read = new Reading(text);
    var matcher = pattern.matcher(read);
    int next = from;
    while (found.size() < MOST && next <= text.length() && !read.isMuch() && matcher.find(next)) {
      found.add(Match.at(matcher.start(), matcher.end()));
      next = Math.max(matcher.end(), matcher.start() + 1);
    }
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
