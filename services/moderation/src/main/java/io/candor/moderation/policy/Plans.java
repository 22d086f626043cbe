package io.candor.moderation.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is planned, as far as it is known here, and the sets that follow from it. None is ever
 * left from a plan before: where a set cannot be used, everything of its scope is held.
 */
public record Plans(Map<String, ScopePlan> plans, Map<String, Enacted> sets) {

  public Plans {
    plans = Map.copyOf(plans);
    sets = Map.copyOf(sets);
  }

  /** Nothing was put: the packs that ship. */
  public static Plans none(EnactPacks enact, Instant now) {
    var shipped = enact.enact(0, List.of(), now);
    return new Plans(Map.of(), Map.of(PutPack.ALL, shipped));
  }

  /** With what changed of it. */
  public Plans with(List<ScopePlan> changed, EnactPacks enact, Instant now) {
    Map<String, ScopePlan> all = new HashMap<>(plans);
    changed.forEach(plan -> all.merge(plan.scope(), plan, Plans::newer));
    var next = new Plans(all, sets);
    boolean everywhere = !plan(PutPack.ALL).equals(next.plan(PutPack.ALL));
    Map<String, Enacted> made = new HashMap<>(sets);
    for (var scope : next.scopes()) {
      if (everywhere || !plan(scope).equals(next.plan(scope))) {
        made.put(scope, enact.held(next.no(scope), next.packs(scope), now));
      }
    }
    enact.keep(next.numbers(now));
    return new Plans(all, made);
  }

  /** What is wrong from an instant on, by scope. */
  public Map<String, String> broken(Instant at) {
    Map<String, String> broken = new HashMap<>();
    sets.forEach(
        (scope, enacted) -> enacted.mistake(at).ifPresent(mistake -> broken.put(scope, mistake)));
    return Map.copyOf(broken);
  }

  private Enacted shipped() {
    return Objects.requireNonNull(sets.get(PutPack.ALL));
  }

  /** Every scope that packs were put for, and that of all. */
  public Set<String> scopes() {
    return Stream.concat(Stream.of(PutPack.ALL), plans.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The sets of a workspace: those of all, where nothing was put for it. */
  public Enacted of(String workspace) {
    var own = sets.get(workspace);
    return own == null ? shipped() : own;
  }

  /** What was put for a scope, and for all. */
  public List<PutPack> packs(String scope) {
    return Stream.of(PutPack.ALL, scope)
        .distinct()
        .flatMap(one -> plan(one).packs().stream())
        .toList();
  }

  /** Those of them that hold at an instant. */
  public List<PutPack> holding(String scope, Instant at) {
    return Timetable.holding(packs(scope), at);
  }

  /** Of the last change of plan that concerns a scope. */
  public long no(String scope) {
    return Math.max(plan(PutPack.ALL).no(), plan(scope).no());
  }

  /** Of the last change of all. */
  public long last() {
    return plans.values().stream().mapToLong(ScopePlan::no).max().orElse(-1);
  }

  private ScopePlan plan(String scope) {
    return plans.getOrDefault(scope, ScopePlan.none(scope));
  }

  /** Of what holds, or will: what others followed is not kept in memory. */
  private Set<Long> numbers(Instant now) {
    return plans.values().stream()
        .flatMap(plan -> Timetable.lasting(plan.packs(), now))
        .map(PutPack::no)
        .collect(Collectors.toSet());
  }

  private static ScopePlan newer(ScopePlan one, ScopePlan other) {
    return one.no() > other.no() ? one : other;
  }
}
