package io.candor.moderation.sealing;

import static java.util.stream.Collectors.joining;

import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a sealed batch.
 *
 * @param hash of its entry, as a leaf of the batch's tree; lower-case hexadecimal
 * @param sealed digests of the parts that can be erased, by name; absent in the form of before
 */
public record SealedLeaf(
    UUID draft, UUID id, String hash, @Nullable SortedMap<String, String> sealed) {

  public SealedLeaf {
    sealed = sealed == null ? null : new TreeMap<>(sealed);
  }

  SealedLeaf hashed(byte[] leaf) {
    return new SealedLeaf(draft, id, HexFormat.of().formatHex(leaf), sealed);
  }

  /** The entry that this leaf is over, from what it says in the open. */
  public String entry(String open) {
    if (sealed == null) {
      return open;
    }
    var digests =
        sealed.entrySet().stream()
            .map(part -> "\"%s\":\"%s\"".formatted(part.getKey(), part.getValue()))
            .collect(joining(",", "{", "}"));
    return open.substring(0, open.lastIndexOf('}')) + ",\"sealed\":" + digests + "}";
  }
}
