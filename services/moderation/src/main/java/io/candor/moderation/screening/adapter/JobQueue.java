package io.candor.moderation.screening.adapter;

import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The drafts that are due, as leased rows: a claim survives any crash, and ends with its lease. */
final class JobQueue {

  private static final String CLAIM =
      """
      with a as (select * from json_to_record(cast(cast($1 as text) as json)) as a(lease uuid, seconds double precision, batch integer)),
      due as (
        select draft from screening where next_screening_at <= statement_timestamp()
        order by next_screening_at limit (select batch from a) for update skip locked),
      claimed as (
        update screening s set lease = a.lease, attempts = s.attempts + 1,
          next_screening_at = clock_timestamp() + make_interval(secs => a.seconds)
        from due, a where s.draft = due.draft
        returning s.draft, s.cause, s.attempts, s.waiting_since)
      select cast(row_to_json(j) as text) from (
        select d.id as draft, d.workspace, d.brief, d.content, d.state, d.in_force as "inForce", d.version,
          d.clearance_no as "clearanceNo", d.returned, d.approval,
          case when r.id is not null then json_build_object('id', r.id, 'deadline', r.deadline, 'findings', r.findings) end
            as "openReview", d.correlation, d.causation, c.cause, c.attempts,
          coalesce(extract(epoch from clock_timestamp() - c.waiting_since), 0) as waited, clock_timestamp() as now,
          case when b.id is not null then json_build_object('version', b.version, 'facts', b.facts) end as brand,
          case when u.id is not null then json_build_object('version', u.version, 'facts', u.facts) end as audience,
          case when k.id is not null then json_build_object('version', k.version, 'facts', k.facts) end as channel
        from claimed c join draft d on d.id = c.draft
        left join review r on r.draft = d.id and r.state = 'open'
        left join known b on b.kind = 'brand' and b.workspace = d.workspace and b.id = d.brand
        left join known u on u.kind = 'audience' and u.workspace = d.workspace and u.id = d.audience
        left join known k on k.kind = 'channel' and k.workspace = d.workspace and k.id = d.channel) j
      """;

  private static final String LEAVE =
      """
      with mine as (
        select s.draft, t.basis from screening s join json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, lease uuid, basis text)
          on s.draft = t.draft and s.lease = t.lease
        order by s.draft for update of s)
      update screening s set lease = null, next_screening_at = 'infinity', attempts = 0, waiting_since = null, basis = mine.basis
      from mine where s.draft = mine.draft
      """;

  private static final String PUT_BACK =
      """
      with mine as (
        select s.draft, t.seconds, t.forgiven, t.waits from screening s
        join json_to_recordset(cast(cast($1 as text) as json)) as t(draft uuid, lease uuid, seconds double precision, forgiven smallint, waits boolean)
          on s.draft = t.draft and s.lease = t.lease
        order by s.draft for update of s)
      update screening s set lease = null, next_screening_at = clock_timestamp() + make_interval(secs => mine.seconds),
        attempts = s.attempts - mine.forgiven,
        waiting_since = case when mine.waits then coalesce(s.waiting_since, clock_timestamp()) else s.waiting_since end
      from mine where s.draft = mine.draft
      """;

  private record Claim(UUID lease, double seconds, int batch) {}

  /**
   * A draft that goes back into the queue.
   *
   * @param forgiven 1 when this try does not count
   * @param waits whether it waits for what it was written for
   */
  record Back(UUID draft, UUID lease, double seconds, int forgiven, boolean waits) {}

  /** A draft that stays as it is until something changes: by these packs too. */
  record Left(UUID draft, UUID lease, String basis) {}

  private JobQueue() {}

  static Uni<List<Job>> claim(Mutiny.Session session, UUID lease, double seconds, int batch) {
    return Rows.list(session, CLAIM, new Claim(lease, seconds, batch), Job.class);
  }

  static Uni<Integer> leave(Mutiny.Session session, List<Left> rows) {
    return Rows.write(session, LEAVE, rows);
  }

  static Uni<Integer> putBack(Mutiny.Session session, List<Back> rows) {
    return Rows.write(session, PUT_BACK, rows);
  }
}
