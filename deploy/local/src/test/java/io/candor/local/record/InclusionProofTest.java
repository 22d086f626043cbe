package io.candor.local.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proofs of Certificate Transparency's own tests, and what must not pass for one. */
class InclusionProofTest {

  private static final HexFormat HEX = HexFormat.of();
  private static final List<String> ENTRIES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");
  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  record Known(int index, int size, List<String> path) {

    byte[] leaf() {
      return Hashes.sha256(new byte[] {0}, HEX.parseHex(ENTRIES.get(index)));
    }

    byte[] root() {
      return HEX.parseHex(ROOTS.get(size - 1));
    }

    List<byte[]> hashes() {
      return path.stream().map(HEX::parseHex).toList();
    }
  }

  static Stream<Known> known() {
    return Stream.of(
        new Known(0, 1, List.of()),
        new Known(
            0,
            8,
            List.of(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")),
        new Known(
            5,
            8,
            List.of(
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
        new Known(
            2, 3, List.of("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")),
        new Known(
            1,
            5,
            List.of(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")));
  }

  @ParameterizedTest
  @MethodSource("known")
  void aKnownProofHolds(Known known) {
    assertThat(holds(known.index(), known.size(), known.hashes(), known)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("known")
  void anotherPlaceInTheTreeOrAnotherTreeDoesNot(Known known) {
    assertThat(holds(known.index() - 1, known.size(), known.hashes(), known)).isFalse();
    assertThat(holds(known.index() + 1, known.size(), known.hashes(), known)).isFalse();
    assertThat(holds(known.index() ^ 2, known.size(), known.hashes(), known)).isFalse();
    assertThat(holds(known.index(), known.size() * 2L, known.hashes(), known)).isFalse();
    assertThat(holds(known.index(), known.size() / 2, known.hashes(), known)).isFalse();
    assertThat(holds(known.index(), 0, known.hashes(), known)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("known")
  void aPathThatIsLongerShorterOrChangedDoesNot(Known known) {
    var path = known.hashes();
    for (int i = 0; i < path.size(); i++) {
      var changed = new ArrayList<>(path);
      changed.set(i, known.root());
      assertThat(holds(known.index(), known.size(), changed, known)).isFalse();
      changed.remove(i);
      assertThat(holds(known.index(), known.size(), changed, known)).isFalse();
    }
    for (int i = 0; i <= path.size(); i++) {
      var longer = new ArrayList<>(path);
      longer.add(i, known.root());
      assertThat(holds(known.index(), known.size(), longer, known)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("known")
  void anotherEntryOrAnotherRootDoesNot(Known known) {
    var proof = new InclusionProof(known.index(), known.size(), known.hashes());

    assertThat(proof.leadsFrom(new byte[32], known.root())).isFalse();
    assertThat(proof.leadsFrom(known.leaf(), new byte[32])).isFalse();
    assertThat(proof.leadsFrom(known.leaf(), new byte[0])).isFalse();
  }

  private static boolean holds(long index, long size, List<byte[]> path, Known known) {
    return new InclusionProof(index, size, path).leadsFrom(known.leaf(), known.root());
  }
}
