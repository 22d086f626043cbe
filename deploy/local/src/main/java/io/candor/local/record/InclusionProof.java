package io.candor.local.record;

import java.security.MessageDigest;
import java.util.List;

/**
 * Whether an entry is in a Merkle tree, by the algorithm for verifiers of RFC 9162, 2.1.3.2: from
 * the leaf's hash and its path to the root, without the tree.
 *
 * @param index of the leaf, from 0
 * @param size how many leaves the tree has
 * @param path hashes from the leaf up
 */
record InclusionProof(long index, long size, List<byte[]> path) {

  private static final byte[] NODE = {1};

  InclusionProof {
    path = List.copyOf(path);
  }

  /** Whether it leads from this leaf to this root. */
  boolean leadsFrom(byte[] leaf, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    var hash = leaf;
    for (var beside : path) {
      if (last == 0) {
        return false;
      }
      boolean onItsLeft = (node & 1) == 1 || node == last;
      hash = onItsLeft ? Hashes.sha256(NODE, beside, hash) : Hashes.sha256(NODE, hash, beside);
      if (onItsLeft) {
        int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= up;
        last >>= up;
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && MessageDigest.isEqual(hash, root);
  }
}
