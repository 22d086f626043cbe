package io.candor.moderation.policy;

import io.candor.moderation.judging.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When which of the packs that were put hold: each until another version of it begins. */
final class Timetable {

  private Timetable() {}

  /** The term that an instant is in, and those after it. */
  static List<Term> terms(long plan, List<PutPack> packs, Instant at) {
    List<@Nullable Instant> starts = new ArrayList<>();
    starts.add(null);
    for (var start : packs.stream().map(PutPack::effectiveFrom).distinct().sorted().toList()) {
      if (!start.isAfter(at)) {
        starts.clear();
      }
      starts.add(start);
    }
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      terms.add(new Term(plan, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : null));
    }
    return terms;
  }

  /** Those that hold from an instant on; none where it is absent, before all. */
  static List<PutPack> holding(List<PutPack> packs, @Nullable Instant from) {
    Map<String, PutPack> holding = new LinkedHashMap<>();
    for (var pack : packs) {
      if (from != null && !pack.effectiveFrom().isAfter(from)) {
        holding.merge(pack.id(), pack, Timetable::later);
      }
    }
    return List.copyOf(holding.values());
  }

  /** Those that hold at an instant, or will. */
  static Stream<PutPack> lasting(List<PutPack> packs, Instant at) {
    return Stream.concat(
        holding(packs, at).stream(),
        packs.stream().filter(pack -> pack.effectiveFrom().isAfter(at)));
  }

  private static PutPack later(PutPack one, PutPack other) {
    return other.effectiveFrom().isBefore(one.effectiveFrom()) ? one : other;
  }
}
