package io.candor.local.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  InclusionProof {
    path = List.copyOf(path);
  }

  /** Whether it leads from this entry to this root. */
  boolean leadsFrom(byte[] entry, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    var hash = sha256((byte) 0, entry);
    for (var beside : path) {
      if (last == 0) {
        return false;
      }
      boolean onItsLeft = (node & 1) == 1 || node == last;
      hash = onItsLeft ? sha256((byte) 1, beside, hash) : sha256((byte) 1, hash, beside);
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

  private static byte[] sha256(byte kind, byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind);
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
