package io.candor.moderation.detecting.grounding;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/** The dates of a text by place; none overlaps another. */
public final class Days {

  private final NavigableMap<Integer, Day> byStart = new TreeMap<>();

  /** Adds a date, unless it has no reading or another is there. */
  void add(MatchResult found, Set<Integer> readings, int year) {
    if (!readings.isEmpty() && isFree(found.start(), found.end())) {
      byStart.put(found.start(), new Day(found.start(), found.end(), readings, year));
    }
  }

  /** In the order of the text. */
  public Collection<Day> all() {
    return byStart.values();
  }

  /** Whether a range is part of a date. */
  boolean cover(int start, int end) {
    var before = byStart.floorEntry(start);
    return before != null && end <= before.getValue().end();
  }

  private boolean isFree(int start, int end) {
    var before = byStart.lowerEntry(end);
    return before == null || before.getValue().end() <= start;
  }
}
