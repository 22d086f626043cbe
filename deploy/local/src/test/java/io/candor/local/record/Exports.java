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

  /**
   * Three entries with parts that can be erased: all of them there; the words of the second erased;
   * of the third, of an older form, nothing but its leaf.
   */
  static List<String> erased() {
    var exports = new Exports(KEY, "w").sealed(List.of(parted(1), parted(2), "{\"v\":1}"));
    var lines = exports.lines;
    lines.set(0, disclosing(lines.get(0), words(1), decider(1)));
    lines.set(1, disclosing(lines.get(1), decider(2)));
    var leaf = HexFormat.of().formatHex(EntryLeaf.of("{\"v\":1}"));
    lines.set(2, lines.get(2).replace("\"entry\":{\"v\":1}", "\"leaf\":\"" + leaf + "\""));
    return lines;
  }

  /** What a line of {@link #erased} discloses of its words. */
  static String words(int no) {
    return "[\"salt-%d\",\"words\",{\"reason\":\"é %d\",\"findings\":[]}]".formatted(no, no);
  }

  private static String decider(int no) {
    return "[\"pepper-%d\",\"decider\",\"rita\"]".formatted(no);
  }

  private static String parted(int no) {
    return "{\"v\":2,\"workspace\":\"w\",\"id\":%d,\"sealed\":{\"decider\":\"%s\",\"words\":\"%s\"}}"
        .formatted(no, EntryLeaf.part(decider(no)), EntryLeaf.part(words(no)));
  }

  private static String disclosing(String line, String... parts) {
    return line.replace(",\"index\"", ",\"disclosed\":[" + String.join(",", parts) + "],\"index\"");
  }

  private static List<String> of(String key) {
    return new Exports(key, "w").sealed(5).sealed(1).sealed(2).lines;
  }

  private Exports sealed(int size) {
    return sealed(IntStream.range(0, size).mapToObj(this::entry).toList());
  }

  private Exports sealed(List<String> entries) {
    batches++;
    int size = entries.size();
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
        .formatted(workspace, batches + 1, index);
  }

  private static String path(List<byte[]> path) {
    return path.stream()
        .map(hash -> '"' + HexFormat.of().formatHex(hash) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }
}
