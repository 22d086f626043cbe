package io.candor.moderation.judging;

import io.candor.contracts.PackRef;
import io.candor.contracts.RuleRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules behind a judgement.
 *
 * @param packs all that were in force, the one set it rests on
 * @param spoke those of them that had a rule for such a post: decisions and clearances name these
 * @param duties rules that somebody else has to meet, such as whoever writes a picture's metadata:
 *     they stop nothing, and stand in the record
 */
public record Grounds(PackSet packs, List<PackRef> spoke, List<RuleRef> duties) {

  public Grounds {
    spoke = List.copyOf(spoke);
    duties = List.copyOf(duties);
  }

  /** The same, and those of another reading of the same post. */
  Grounds with(Grounds other) {
    return new Grounds(packs, union(spoke, other.spoke), union(duties, other.duties));
  }

  private static <T> List<T> union(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** Where nobody knows which of them spoke, all may have. */
  public static Grounds all(PackSet packs) {
    return new Grounds(packs, packs.packs(), List.of());
  }
}
