package io.candor.generation.composing;

import java.util.List;
import java.util.Set;

/**
 * Facts that may make one post.
 *
 * @param items those set as a list, if any; they are among the facts
 */
record Selection(List<Fact> facts, List<Fact> items) {

  private static final int WANTED = 3;
  private static final int FACT = 4;
  private static final int LIST = 16;
  private static final int SHORT_LIST = 10;
  private static final int GOOD_LIST = 3;
  private static final int GAP = 4;
  private static final int LATE = 4;
  private static final int BARE = 4;
  private static final int TOPIC = 3;
  private static final int MOST_TOPIC = 12;

  static Selection prose(List<Fact> facts) {
    return new Selection(facts, List.of());
  }

  /** How well it would read, and how near it is to what the post is about. */
  int worth(Set<String> subject) {
    int topic = facts.stream().mapToInt(f -> Words.shared(subject, f.text())).sum();
    return (items.isEmpty() ? proseWorth() : listWorth())
        + Math.min(MOST_TOPIC, TOPIC * topic)
        - (facts.getFirst().position() == 0 ? 0 : LATE);
  }

  private int listWorth() {
    return items.size() < GOOD_LIST ? SHORT_LIST : LIST;
  }

  /** Near together reads better than picked from here and there, and one bare share is enough. */
  private int proseWorth() {
    long bare = facts.stream().filter(Fact::listable).count();
    return FACT * Math.min(WANTED, facts.size())
        - GAP * gaps()
        - BARE * (int) Math.max(0, bare - 1);
  }

  private int gaps() {
    int gaps = 0;
    for (int i = 1; i < facts.size(); i++) {
      gaps += facts.get(i).position() == facts.get(i - 1).position() + 1 ? 0 : 1;
    }
    return gaps;
  }
}
