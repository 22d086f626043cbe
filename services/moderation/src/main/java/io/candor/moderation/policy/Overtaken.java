package io.candor.moderation.policy;

import io.candor.contracts.PackRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Packs that were put, and hold although a newer version ships: nobody may have noticed. */
public final class Overtaken {

  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Comparator<String> OLDER =
      Comparator.comparingLong((String version) -> number(version, 0))
          .thenComparingLong(version -> number(version, 1))
          .thenComparingLong(version -> number(version, 2));

  private Overtaken() {}

  /** A sentence on each. */
  public static List<String> by(Collection<PackRef> shipped, List<PutPack> holding) {
    return holding.stream()
        .flatMap(put -> newer(shipped, put).map(ref -> sentence(ref, put)).stream())
        .toList();
  }

  private static Optional<PackRef> newer(Collection<PackRef> shipped, PutPack put) {
    return shipped.stream()
        .filter(ref -> ref.id().equals(put.id()))
        .filter(ref -> OLDER.compare(put.version(), ref.version()) < 0)
        .findFirst();
  }

  private static String sentence(PackRef ref, PutPack put) {
    return "rule pack %s %s ships and does not hold: %s was put, and does until the newer one is put"
        .formatted(ref.id(), ref.version(), put.version());
  }

  private static long number(String version, int at) {
    return Long.parseLong(DOT.split(version)[at]);
  }
}
