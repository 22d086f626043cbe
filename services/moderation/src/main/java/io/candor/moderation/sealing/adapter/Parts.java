package io.candor.moderation.sealing.adapter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of an entry that can be erased, in the columns of a row. */
final class Parts {

  private static final List<String> NAMES =
      List.of("words", "decider", "contributors", "approvals");

  private Parts() {}

  /** Those that are there, by name, from this column on. */
  static Map<String, String> of(Object[] row, int first) {
    var parts = new TreeMap<String, String>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (row[first + i] instanceof String part) {
        parts.put(NAMES.get(i), part);
      }
    }
    return parts;
  }
}
