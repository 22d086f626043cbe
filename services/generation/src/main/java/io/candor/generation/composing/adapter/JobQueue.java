package io.candor.generation.composing.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Jobs as leased rows: a claim survives any crash and ends with its lease. The workspace of which
 * the worker holds least comes first, then the job that is due longest.
 */
final class JobQueue {

  // claims of one worker in turn, so that each sees what the others hold
  private static final String IN_TURN =
      "select 1 from (select pg_advisory_xact_lock(hashtext($1))) as turn";

  private static final String CLAIM =
      """
      with recursive workspaces as (
        (select workspace from composing_job order by workspace limit 1)
        union all
        select (select j.workspace from composing_job j where j.workspace > w.workspace order by j.workspace limit 1)
        from workspaces w where w.workspace is not null),
      held as (
        select workspace, count(*) as n from composing_job
        where worker = $1 and lease is not null and next_at > now() group by workspace),
      due as (
        select d.draft, d.revision, d.next_at, coalesce(h.n, 0) as held
        from workspaces w left join held h on h.workspace = w.workspace
        cross join lateral (
          select j.draft, j.revision, j.next_at from composing_job j
          where j.workspace = w.workspace and j.next_at <= now() order by j.next_at limit 16) d
        where coalesce(h.n, 0) < $3),
      chosen as (
        select j.draft, j.revision from due join composing_job j on j.draft = due.draft and j.revision = due.revision
        where j.next_at <= now() order by due.held, due.next_at limit 1 for update of j skip locked),
      claimed as (
        update composing_job j set lease = $2, worker = $1, lost = j.lost + 1,
          next_at = clock_timestamp() + make_interval(secs => $4)
        from chosen c where j.draft = c.draft and j.revision = c.revision
        returning j.*)
      select cast(row_to_json(r) as text) from (
        select draft, revision, lease, objections, deadline <= clock_timestamp() as overdue, lost, rounds, unusable,
          last_reason as "lastReason", last_detail as "lastDetail",
          coalesce(extract(epoch from clock_timestamp() - waiting_since), 0) as waited
        from claimed) r
      """;

  // past its deadline a lease is not renewed: what hangs there is failed by the next claim
  private static final String RENEW =
      """
      update composing_job set next_at = clock_timestamp() + make_interval(secs => :seconds)
      where worker = :worker and deadline > clock_timestamp()
        and lease in (select cast(l as uuid) from json_array_elements_text(cast(cast(:leases as text) as json)) as l)
      """;

  private static final String DUE =
      "select exists (select 1 from composing_job where next_at <= now())";

  private JobQueue() {}

  /** Whether a job is due. */
  static Uni<Boolean> due(Mutiny.Session session) {
    return Rows.select(session, DUE, row -> (Boolean) row[0]).map(List::getFirst);
  }

  static Uni<Optional<ClaimedJob>> claim(
      Mutiny.Session session, UUID worker, UUID lease, ComposingConfig config) {
    return Rows.select(session, IN_TURN, row -> row, worker.toString())
        .chain(() ->
            Rows.select(
                session,
                CLAIM,
                row -> Json.read((String) row[0], ClaimedJob.class),
                worker,
                lease,
                config.atOncePerWorkspace(),
                Columns.seconds(config.lease())))
        .map(claimed -> claimed.stream().findFirst());
  }

  static Uni<Void> renew(
      Mutiny.Session session, UUID worker, Collection<UUID> leases, ComposingConfig config) {
    return session
        .createNativeQuery(RENEW)
        .setParameter("worker", worker)
        .setParameter("leases", Json.write(leases))
        .setParameter("seconds", Columns.seconds(config.lease()))
        .executeUpdate()
        .replaceWithVoid();
  }
}
