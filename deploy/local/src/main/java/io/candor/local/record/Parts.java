package io.candor.local.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;

/**
 * The parts of an entry that can be erased: their digests are in it, salts and values beside it.
 */
final class Parts {

  private static final int MEMBERS = 3;

  private Parts() {}

  /** Whether all are there; each that is must be what was sealed. */
  static Shape shape(JsonNode sealed, JsonNode disclosed) throws IOException, BadLine {
    var there = new HashSet<String>();
    for (var part : disclosed) {
      var name = part.path(1).asText();
      if (part.size() != MEMBERS || !part.path(0).isTextual() || !part.path(1).isTextual()) {
        throw new BadLine("what it discloses is no salt, name and value");
      }
      if (!Hashes.part(part).equals(sealed.path(name).asText()) || !there.add(name)) {
        throw new BadLine("what it discloses as " + name + " is not what was sealed");
      }
    }
    return there.size() == sealed.size() ? Shape.WHOLE : Shape.ERASED;
  }
}
