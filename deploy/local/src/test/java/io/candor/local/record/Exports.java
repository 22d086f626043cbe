package io.candor.local.record;

import io.candor.clearance.ClearanceSigner;
import io.candor.clearance.EntryLeaf;
import io.candor.clearance.MerkleTree;
import io.candor.clearance.Sha256;
import io.candor.clearance.TreeHead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Exports as moderation makes them, sealed by its own code. */
public final class Exports {

  /** The key of RFC 8037, appendix A.1. */
  public static final String KEY =
      """
      {"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
       "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
      """;

  private static final String OTHER =
      "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"" + "B".repeat(42) + "A\"}";
  private static final Instant AT = Instant.parse("2026-11-25T08:00:00.123Z");

  private final ClearanceSigner signer;
  private final String workspace;
  private final List<String> lines = new ArrayList<>();
  private @Nullable String last;
  private int batches;

  private Exports(String key, String workspace) {
    this.signer = ClearanceSigner.fromJwk(key);
    this.workspace = workspace;
  }

  /** Three batches, of 5, 1 and 2 entries. */
  public static List<String> lines() {
    return of(KEY);
  }

  /** The same, signed with a key that nobody published. */
  static List<String> forged() {
    return of(OTHER);
  }

  /** The published keys. */
  public static String jwks() {
    return ClearanceSigner.fromJwk(KEY).jwks();
  }

  /** Entries of one workspace under the heads of another. */
  static List<String> misplaced() {
    return new Exports(KEY, "another").sealed(1).lines;
  }

  /** Another history of the same workspace. */
  static List<String> otherwise() {
    return new Exports(KEY, "w").sealed(4).lines;
  }

  private static List<String> of(String key) {
    return new Exports(key, "w").sealed(5).sealed(1).sealed(2).lines;
  }

  private Exports sealed(int size) {
    batches++;
    var entries = IntStream.range(0, size).mapToObj(this::entry).toList();
    var tree = new MerkleTree(entries.stream().map(EntryLeaf::of).toList());
    var root = HexFormat.of().formatHex(tree.root());
    var previous = last == null ? null : Sha256.hex(last);
    var head = signer.sign(new TreeHead("w", batches, size, root, AT, previous));
    for (int i = 0; i < size; i++) {
      lines.add(
          "{\"entry\":%s,\"index\":%d,\"path\":%s,\"head\":\"%s\"}"
              .formatted(entries.get(i), i, path(tree.path(i)), head));
    }
    last = head;
    return this;
  }

  private String entry(int index) {
    return "{\"workspace\": \"%s\", \"verdict\": \"cleared\", \"id\": \"%d-%d\", \"share\": 0.50, \"text\": \"é€😀\", \"review\": null}"
        .formatted(workspace, batches, index);
  }

  private static String path(List<byte[]> path) {
    return path.stream()
        .map(hash -> '"' + HexFormat.of().formatHex(hash) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }
}
