package io.candor.clearance;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162, 2.1, over leaves that are hashed already ({@link #leaf}). Whoever
 * verifies needs nothing of it: a proof is checked by the other algorithm of that RFC (2.1.3.2).
 */
public final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** Hashes by level, the leaves first; the last of a level moves up as it is where it is alone. */
  private final List<List<byte[]>> levels = new ArrayList<>();

  /** Of at least one leaf. */
  public MerkleTree(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("a tree has a leaf");
    }
    levels.add(List.copyOf(leaves));
    while (levels.getLast().size() > 1) {
      levels.add(above(levels.getLast()));
    }
  }

  /** The hash of an entry: SHA-256(0x00 || entry). */
  public static byte[] leaf(byte[] entry) {
    return Sha256.of(LEAF, entry);
  }

  /** The hash over all leaves. */
  public byte[] root() {
    return levels.getLast().getFirst();
  }

  /** The audit path of a leaf: the hashes beside its way to the root, from the leaf up. */
  public List<byte[]> path(int leaf) {
    var path = new ArrayList<byte[]>();
    int at = leaf;
    for (var level : levels) {
      int beside = at ^ 1;
      if (beside < level.size()) {
        path.add(level.get(beside));
      }
      at >>= 1;
    }
    return path;
  }

  private static List<byte[]> above(List<byte[]> level) {
    var above = new ArrayList<byte[]>((level.size() + 1) / 2);
    for (int i = 0; i + 1 < level.size(); i += 2) {
      above.add(Sha256.of(NODE, level.get(i), level.get(i + 1)));
    }
    if (level.size() % 2 == 1) {
      above.add(level.getLast());
    }
    return above;
  }
}
