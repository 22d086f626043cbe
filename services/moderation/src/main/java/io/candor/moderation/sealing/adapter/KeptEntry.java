package io.candor.moderation.sealing.adapter;

import io.candor.moderation.sealing.SealedLeaf;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is kept of a decision, for its line of the export.
 *
 * @param whole the entry in the form of before
 * @param open what the other form says in the open
 * @param parts those that are not erased, by name: salt, name and value of each
 * @param erased whether something is
 */
record KeptEntry(UUID id, String whole, String open, Map<String, String> parts, boolean erased) {

  private static final int FIRST_PART = 4;

  KeptEntry {
    parts = Map.copyOf(parts);
  }

  static KeptEntry of(Object[] row) {
    var parts = Parts.of(row, FIRST_PART);
    return new KeptEntry((UUID) row[0], (String) row[1], (String) row[2], parts, (Boolean) row[3]);
  }

  /**
   * Its line: an entry of the form of before of which something is erased is no longer what its
   * leaf is over; then the leaf stands for it.
   */
  ExportLine line(SealedLeaf leaf, int index, List<String> path, String head) {
    if (leaf.sealed() != null) {
      return new ExportLine(
          inOneLine(leaf.entry(open)), inOneLine(disclosed()), null, index, path, head);
    }
    return erased
        ? new ExportLine(null, null, leaf.hash(), index, path, head)
        : new ExportLine(inOneLine(whole), null, null, index, path, head);
  }

  private String disclosed() {
    return "[" + String.join(",", parts.values().stream().sorted().toList()) + "]";
  }

  /** Line breaks are never in the strings of JSON, only between its parts. */
  private static String inOneLine(String json) {
    return json.replace('\n', ' ').replace('\r', ' ');
  }
}
