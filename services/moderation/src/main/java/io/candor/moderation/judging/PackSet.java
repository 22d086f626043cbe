package io.candor.moderation.judging;

import io.candor.clearance.Sha256;
import io.candor.contracts.PackRef;
import java.util.List;
import java.util.stream.Collectors;

/** Rule packs that are in force together, and the one word that names them. */
public final class PackSet {

  private final List<PackRef> packs;
  private final Term term;
  private final String basis;

  /** Of packs that no plan changes. */
  public PackSet(List<PackRef> packs) {
    this(packs, Term.ALWAYS);
  }

  public PackSet(List<PackRef> packs, Term term) {
    this(packs, term, "");
  }

  private PackSet(List<PackRef> packs, Term term, String mark) {
    this.packs = List.copyOf(packs);
    this.term = term;
    this.basis =
        Sha256.hex(
            packs.stream()
                    .map(pack -> pack.id() + "@" + pack.digest())
                    .sorted()
                    .collect(Collectors.joining(" "))
                + mark);
  }

  /**
   * Of packs that are in force and cannot be used: another word than theirs, so that what is held
   * for that reason is screened again once they can.
   */
  public static PackSet unusable(List<PackRef> packs, Term term) {
    return new PackSet(packs, term, " unusable");
  }

  /** Id, version and digest of each. */
  public List<PackRef> packs() {
    return packs;
  }

  /** For how long they are the ones in force. */
  public Term term() {
    return term;
  }

  /** A SHA-256 over all of them, whatever their order: the same packs, the same word. */
  public String basis() {
    return basis;
  }
}
