package io.candor.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the known trees of Certificate Transparency, and the definitions of RFC 9162, 2.1. */
class MerkleTreeTest {

  private static final HexFormat HEX = HexFormat.of();

  /** The entries of Certificate Transparency's own tests. */
  private static final List<byte[]> KNOWN =
      List.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .stream()
          .map(HEX::parseHex)
          .toList();

  @ParameterizedTest
  @CsvSource({
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void itsRootIsTheKnownOne(int size, String root) {
    assertThat(HEX.formatHex(tree(KNOWN.subList(0, size)).root())).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 8; 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e, 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5; 8; bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b, ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2; 3; fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1; 5; 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
      })
  void itsPathsAreTheKnownOnes(int leaf, int size, String path) {
    assertThat(tree(KNOWN.subList(0, size)).path(leaf))
        .extracting(HEX::formatHex)
        .containsExactly(path.split(", "));
  }

  @Test
  void ofEachSizeRootAndPathsAreAsTheStandardDefinesThem() {
    var entries =
        IntStream.range(0, 70)
            .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
            .toList();
    for (int size = 1; size <= entries.size(); size++) {
      var some = entries.subList(0, size);
      var tree = tree(some);
      assertThat(tree.root()).as("root of " + size).isEqualTo(head(some));
      for (int leaf = 0; leaf < size; leaf++) {
        assertThat(tree.path(leaf))
            .as("path of %d in %d", leaf, size)
            .containsExactlyElementsOf(path(leaf, some));
      }
    }
  }

  @Test
  void thereIsNoTreeOfNothing() {
    assertThatThrownBy(() -> new MerkleTree(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEntryIsHashedInItsCanonicalForm() {
    var canonical = MerkleTree.leaf("{\"a\":[1,2],\"b\":\"x\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(EntryLeaf.of("{ \"b\": \"x\",\n \"a\": [1.0, 2] }")).isEqualTo(canonical);
    assertThatThrownBy(() -> EntryLeaf.of("{\"a\":1,\"a\":2}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MerkleTree tree(List<byte[]> entries) {
    return new MerkleTree(entries.stream().map(MerkleTree::leaf).toList());
  }

  /** MTH of 2.1.1, with SHA-256 spelled out. */
  private static byte[] head(List<byte[]> entries) {
    if (entries.size() == 1) {
      return Sha256.of(joined((byte) 0, entries.getFirst(), new byte[0]));
    }
    int k = split(entries.size());
    return Sha256.of(
        joined((byte) 1, head(entries.subList(0, k)), head(entries.subList(k, entries.size()))));
  }

  /** PATH of 2.1.3.1. */
  private static List<byte[]> path(int leaf, List<byte[]> entries) {
    if (entries.size() == 1) {
      return List.of();
    }
    int k = split(entries.size());
    var left = entries.subList(0, k);
    var right = entries.subList(k, entries.size());
    var path = new ArrayList<>(leaf < k ? path(leaf, left) : path(leaf - k, right));
    path.add(leaf < k ? head(right) : head(left));
    return path;
  }

  /** The largest power of two below. */
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }

  private static byte[] joined(byte kind, byte[] first, byte[] second) {
    var all = new byte[1 + first.length + second.length];
    all[0] = kind;
    System.arraycopy(first, 0, all, 1, first.length);
    System.arraycopy(second, 0, all, 1 + first.length, second.length);
    return all;
  }
}
