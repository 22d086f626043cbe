package io.candor.moderation.sealing.adapter;

import io.candor.clearance.MerkleTree;
import io.candor.moderation.sealing.SealedLeaf;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sealed batch as its row has it. */
record SealedBatch(long batch, Instant sealedAt, String head, List<SealedLeaf> leaves) {

  private static final HexFormat HEX = HexFormat.of();

  SealedBatch {
    leaves = List.copyOf(leaves);
  }

  /**
   * A line for each of these entries, with its proof. The proofs are those of what was sealed: an
   * entry that is another now does not fit its own, one that is gone leaves its batch short.
   */
  Stream<ExportLine> lines(Map<UUID, KeptEntry> entries) {
    var tree = new MerkleTree(leaves.stream().map(leaf -> HEX.parseHex(leaf.hash())).toList());
    return IntStream.range(0, leaves.size())
        .mapToObj(index ->
            Optional.ofNullable(entries.get(leaves.get(index).id()))
                .map(entry -> line(entry, index, tree)))
        .flatMap(Optional::stream);
  }

  private ExportLine line(KeptEntry entry, int index, MerkleTree tree) {
    var path = tree.path(index).stream().map(HEX::formatHex).toList();
    return entry.line(leaves.get(index), index, path, head);
  }
}
