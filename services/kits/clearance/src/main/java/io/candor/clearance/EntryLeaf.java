package io.candor.clearance;

import java.io.IOException;

/** A line of the record as a leaf of its batch's tree. */
public final class EntryLeaf {

  private EntryLeaf() {}

  /**
   * The leaf's hash over the RFC 8785 canonical JSON of an entry; throws IllegalArgumentException
   * for one that has no canonical form.
   */
  public static byte[] of(String json) {
    try {
      return MerkleTree.leaf(CanonicalJson.of(json));
    } catch (IOException e) {
      throw new IllegalArgumentException("an entry has no canonical form", e);
    }
  }
}
