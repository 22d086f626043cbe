package io.candor.moderation.sealing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.candor.clearance.EntryLeaf;
import io.candor.clearance.MerkleTree;
import io.candor.clearance.Sha256;
import io.candor.clearance.TreeHead;
import io.candor.moderation.clearing.CurrentKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Seals decisions: a Merkle tree for each workspace, so that an export has whole trees and nobody's
 * but its own, and a signed head that names the one before. Hashes and signs: not on an event loop.
 */
@ApplicationScoped
public class SealBatch {

  private static final HexFormat HEX = HexFormat.of();
  private final CurrentKeys keys;

  SealBatch(CurrentKeys keys) {
    this.keys = keys;
  }

  /** One seal for each workspace, after the last that each has. */
  public List<Seal> seal(List<Unsealed> decisions, List<LastSeal> last, Instant now) {
    var before = last.stream().collect(toMap(LastSeal::workspace, Function.identity()));
    return decisions.stream()
        .collect(groupingBy(Unsealed::workspace, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(one -> seal(one.getKey(), one.getValue(), before.get(one.getKey()), now))
        .toList();
  }

  private Seal seal(
      String workspace, List<Unsealed> decisions, @Nullable LastSeal before, Instant now) {
    var leaves = decisions.stream().map(SealBatch::leaf).toList();
    var hashes = leaves.stream().map(leaf -> HEX.parseHex(leaf.hash())).toList();
    long batch = before == null ? 1 : before.batch() + 1;
    var root = HEX.formatHex(new MerkleTree(hashes).root());
    var previous = before == null ? null : Sha256.hex(before.head());
    var head = new TreeHead(workspace, batch, hashes.size(), root, now, previous);
    return new Seal(workspace, batch, now, keys.signer(now).sign(head), leaves);
  }

  private static SealedLeaf leaf(Unsealed decision) {
    var digests = decision.parts().isEmpty() ? null : decision.digests();
    var leaf = new SealedLeaf(decision.draft(), decision.id(), "", digests);
    return leaf.hashed(EntryLeaf.of(leaf.entry(decision.entry())));
  }
}
