package io.candor.clearance;

import java.io.IOException;

/** A line of the record as a leaf of its batch's tree, and the parts of it that can be erased. */
public final class EntryLeaf {

  private EntryLeaf() {}

  /**
   * The leaf's hash over the RFC 8785 canonical JSON of an entry; throws IllegalArgumentException
   * for one that has no canonical form.
   */
  public static byte[] of(String json) {
    return MerkleTree.leaf(canonical(json));
  }

  /**
   * What stands in an entry for a part that can be erased: SHA-256 over the RFC 8785 canonical JSON
   * of its salt, its name and its value, as an array; lower-case hexadecimal.
   */
  public static String part(String json) {
    return Sha256.hex(canonical(json));
  }

  private static byte[] canonical(String json) {
    try {
      return CanonicalJson.of(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("an entry has no canonical form", e);
    }
  }
}
