package io.candor.moderation.judging;

import io.candor.clearance.Sha256;
import io.candor.contracts.PackRef;
import java.util.List;
import java.util.stream.Collectors;

/** Rule packs that are in force together, and the one word that names them. */
public final class PackSet {

  private final List<PackRef> packs;
  private final String basis;

  public PackSet(List<PackRef> packs) {
    this.packs = List.copyOf(packs);
    this.basis =
        Sha256.hex(
            packs.stream()
                .map(pack -> pack.id() + "@" + pack.digest())
                .sorted()
                .collect(Collectors.joining(" ")));
  }

  /** Id, version and digest of each. */
  public List<PackRef> packs() {
    return packs;
  }

  /** A SHA-256 over all of them, whatever their order: the same packs, the same word. */
  public String basis() {
    return basis;
  }
}
