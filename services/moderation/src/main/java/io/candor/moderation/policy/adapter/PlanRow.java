package io.candor.moderation.policy.adapter;

import io.candor.moderation.policy.PutPack;
import io.candor.moderation.policy.ScopePlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scope whose plan changed, with one of the packs in it; without, where there is none. */
record PlanRow(
    String scope,
    long changed,
    @Nullable Long no,
    @Nullable String id,
    @Nullable String version,
    @Nullable String digest,
    @Nullable Instant effectiveFrom,
    @Nullable String putBy,
    @Nullable Instant putAt,
    @Nullable Map<String, String> texts) {

  static List<ScopePlan> plans(List<PlanRow> rows) {
    Map<String, Long> changed = new LinkedHashMap<>();
    Map<String, List<PutPack>> packs = new LinkedHashMap<>();
    for (var row : rows) {
      changed.put(row.scope(), row.changed());
      var those = packs.computeIfAbsent(row.scope(), _ -> new ArrayList<>());
      if (row.no() != null) {
        those.add(row.pack());
      }
    }
    List<ScopePlan> plans = new ArrayList<>();
    packs.forEach(
        (scope, those) -> plans.add(new ScopePlan(scope, changed.getOrDefault(scope, 0L), those)));
    return plans;
  }

  private PutPack pack() {
    return new PutPack(
        Objects.requireNonNull(no),
        scope,
        Objects.requireNonNull(id),
        Objects.requireNonNull(version),
        Objects.requireNonNull(digest),
        Objects.requireNonNull(effectiveFrom),
        Objects.requireNonNull(putBy),
        Objects.requireNonNull(putAt),
        Objects.requireNonNull(texts));
  }
}
