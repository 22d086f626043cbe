package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the number by which a state knows a person: its form, and its check where it has one. What
 * only looks like it is found where its name stands before it, and never where a thing's does.
 */
public final class NationalIds implements Detector {

  private static final int FEWEST_DIGITS = 6;
  private final StateNumber number;

  /** Looks for that of one state. */
  public NationalIds(State state) {
    number = StateNumber.of(state);
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    if (Digits.in(passage).dense() < FEWEST_DIGITS) {
      return found;
    }
    var text = passage.text();
    var matcher = number.form().matcher(text);
    while (found.size() < MOST && matcher.find()) {
      if (isOne(text, matcher.start(), matcher.group())) {
        found.add(Match.at(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private boolean isOne(String text, int start, String written) {
    return switch (number.check().apply(written)) {
      case NO -> false;
      case MAYBE -> isNamed(text, start);
      case LIKELY -> isNamed(text, start) || !Company.isThing(text, start);
      case SURELY -> true;
    };
  }

  private boolean isNamed(String text, int start) {
    return Company.has(number.name(), text, start);
  }
}
