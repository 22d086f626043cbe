package io.candor.moderation.policy.adapter;

import io.candor.messaging.Rows;
import io.candor.moderation.policy.Enacted;
import io.candor.moderation.policy.Plans;
import io.candor.moderation.policy.PutPack;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Asks for another screening of what was decided by other packs than those that will be in force
 * when it is released: held drafts, and cleared ones that are due soon. And of what was cleared
 * beyond the end of its packs, before anybody knew that end.
 */
final class PolicyMarks {

  /**
   * Only what rests: what is in the queue, or in somebody's hands, is screened or written anyway.
   */
  private static final String MARK =
      """
      with a as materialized (
        select * from json_to_record(cast(cast($1 as text) as json)) as a(seconds double precision, others json, sets json)),
      sets as materialized (
        select t.* from a, json_to_recordset(a.sets) as t("from" timestamptz, until timestamptz, basis text)),
      concerned as (
        select s.draft from screening s
        left join lateral (
          select t.until, t.basis from sets t where t.until is null or greatest(s.not_before, clock_timestamp()) < t.until
          order by t.until nulls last limit 1) held on true
        where s.lease is null and s.attempts = 0 and s.next_screening_at > clock_timestamp()
          and (not s.in_force or s.not_before <= clock_timestamp() + make_interval(secs => (select seconds from a)))
          and s.workspace not in (select w.value from a, json_array_elements_text(a.others) as w(value))
          and (s.basis is distinct from held.basis
            or (s.in_force and coalesce(s.releasable_until, 'infinity') > held.until))
        order by s.draft for update of s)
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0,
        cause = case when s.in_force or s.next_screening_at = 'infinity' then 'packs' else s.cause end
      from concerned c where s.draft = c.draft
      """;

  /** The same, of one workspace that has packs of its own. */
  private static final String MARK_WORKSPACE =
      """
      with a as materialized (
        select * from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, seconds double precision, sets json)),
      sets as materialized (
        select t.* from a, json_to_recordset(a.sets) as t("from" timestamptz, until timestamptz, basis text)),
      concerned as (
        select s.draft from screening s
        left join lateral (
          select t.until, t.basis from sets t where t.until is null or greatest(s.not_before, clock_timestamp()) < t.until
          order by t.until nulls last limit 1) held on true
        where s.workspace = (select workspace from a)
          and s.lease is null and s.attempts = 0 and s.next_screening_at > clock_timestamp()
          and (not s.in_force or s.not_before <= clock_timestamp() + make_interval(secs => (select seconds from a)))
          and (s.basis is distinct from held.basis
            or (s.in_force and coalesce(s.releasable_until, 'infinity') > held.until))
        order by s.draft for update of s)
      update screening s set next_screening_at = clock_timestamp(), lease = null, attempts = 0,
        cause = case when s.in_force or s.next_screening_at = 'infinity' then 'packs' else s.cause end
      from concerned c where s.draft = c.draft
      """;

  private record Basis(@Nullable Instant from, @Nullable Instant until, String basis) {}

  private record All(double seconds, List<String> others, List<Basis> sets) {}

  private record Own(String workspace, double seconds, List<Basis> sets) {}

  private PolicyMarks() {}

  /** Of a scope; answers how many. */
  static Uni<Integer> mark(Mutiny.Session session, Plans plans, String scope, Duration soon) {
    var sets = sets(plans.of(scope));
    if (!scope.equals(PutPack.ALL)) {
      return Rows.execute(session, MARK_WORKSPACE, new Own(scope, soon.toSeconds(), sets));
    }
    var others = plans.scopes().stream().filter(one -> !one.equals(PutPack.ALL)).toList();
    return Rows.execute(session, MARK, new All(soon.toSeconds(), others, sets));
  }

  private static List<Basis> sets(Enacted enacted) {
    return enacted.sets().stream()
        .map(set -> new Basis(set.term().from(), set.term().until(), set.packs().basis()))
        .toList();
  }
}
