package io.candor.generation.composing.adapter;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ends a claim; each statement writes nothing where another worker has the job meanwhile. */
final class JobReports {

  private static final String OURS =
      " where draft = :draft and revision = :revision and lease = :lease";

  private static final String FINISH = "delete from composing_job" + OURS;

  private static final String WAIT =
      """
      update composing_job set lease = null, worker = null, lost = lost - 1,
        next_at = clock_timestamp() + make_interval(secs => :seconds),
        waiting_since = coalesce(waiting_since, clock_timestamp())\
      """
          + OURS;

  private static final String AGAIN =
      """
      update composing_job set lease = null, worker = null, lost = lost - :forgiven, rounds = least(rounds + 1, 1000),
        unusable = unusable + :unusable, last_reason = :reason, last_detail = :detail,
        next_at = least(deadline, clock_timestamp() + make_interval(secs => :seconds))\
      """
          + OURS;

  private JobReports() {}

  /** Takes the job off; whether it was still ours. */
  static Uni<Boolean> finish(Mutiny.Session session, ClaimedJob job) {
    return ours(session, FINISH, job).executeUpdate().map(rows -> rows == 1);
  }

  static Uni<Void> putBack(Mutiny.Session session, ClaimedJob job, Report.Waits report) {
    return ours(session, WAIT, job)
        .setParameter("seconds", Columns.seconds(report.pause()))
        .executeUpdate()
        .replaceWithVoid();
  }

  static Uni<Void> putBack(Mutiny.Session session, ClaimedJob job, Report.Again report) {
    return ours(session, AGAIN, job)
        .setParameter("seconds", Columns.seconds(report.pause()))
        .setParameter("forgiven", report.forgiven() ? 1 : 0)
        .setParameter("unusable", report.unusable() ? 1 : 0)
        .setParameter("reason", report.reason())
        .setParameter("detail", report.detail())
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Mutiny.Query<?> ours(Mutiny.Session session, String sql, ClaimedJob job) {
    return session
        .createNativeQuery(sql)
        .setParameter("draft", job.draft())
        .setParameter("revision", job.revision())
        .setParameter("lease", job.lease());
  }
}
