package io.candor.moderation.sealing;

import io.candor.clearance.EntryLeaf;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A decision that waits for its seal.
 *
 * @param entry what its line says in the open, as JSON
 * @param parts those that can be erased, by name: salt, name and value of each, as JSON; none in
 *     the form of before
 */
public record Unsealed(
    String workspace, UUID draft, UUID id, String entry, Map<String, String> parts) {

  public Unsealed {
    parts = Map.copyOf(parts);
  }

  /** What stands in its line for its parts. */
  SortedMap<String, String> digests() {
    var digests = new TreeMap<String, String>();
    parts.forEach((name, part) -> digests.put(name, EntryLeaf.part(part)));
    return digests;
  }
}
