package io.candor.local.record;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The batches of one workspace that an export has lines of: whether any are missing. */
final class Batches {

  private record Seen(Head head, BitSet leaves) {}

  private final SortedMap<Long, Seen> seen = new TreeMap<>();

  /** Takes note of a line that is proved. */
  void add(Head head, long index) throws BadLine {
    var batch = seen.computeIfAbsent(head.batch(), _ -> new Seen(head, new BitSet()));
    if (!batch.head().equals(head)) {
      throw new BadLine("batch " + head.batch() + " has another head in a line before");
    }
    if (batch.leaves().get((int) index)) {
      throw new BadLine("it is there twice");
    }
    batch.leaves().set((int) index);
  }

  int count() {
    return seen.size();
  }

  /** Which they are, and from when to when. */
  String span() {
    var first = seen.firstEntry().getValue().head();
    var last = seen.lastEntry().getValue().head();
    return "workspace %s, batches %d to %d, sealed %s to %s"
        .formatted(
            first.workspace(), first.batch(), last.batch(), first.sealedAt(), last.sealedAt());
  }

  /** What is missing between the first and the last line. */
  Stream<String> gaps() {
    return seen.values().stream()
        .flatMap(batch -> Stream.of(lacking(batch), unlinked(batch)))
        .flatMap(Optional::stream);
  }

  private static Optional<String> lacking(Seen batch) {
    int there = batch.leaves().cardinality();
    return there == batch.head().size()
        ? Optional.empty()
        : Optional.of(
            "batch %d: %d of its %d entries are there"
                .formatted(batch.head().batch(), there, batch.head().size()));
  }

  private Optional<String> unlinked(Seen batch) {
    var head = batch.head();
    if (head.batch() == seen.firstKey()) {
      return Optional.empty();
    }
    var before = seen.get(head.batch() - 1);
    if (before == null) {
      return Optional.of("batch %d: the one before it is missing".formatted(head.batch()));
    }
    return sha256(before.head().jws()).equals(head.previous())
        ? Optional.empty()
        : Optional.of("batch %d: it does not follow the one before it".formatted(head.batch()));
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(Hashes.sha256(text.getBytes(StandardCharsets.US_ASCII)));
  }
}
