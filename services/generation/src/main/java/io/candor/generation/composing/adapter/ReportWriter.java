package io.candor.generation.composing.adapter;

import io.candor.generation.composing.adapter.Report.Failed;
import io.candor.generation.composing.adapter.Report.Written;
import io.candor.generation.drafts.DraftsToCompose;
import io.candor.messaging.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes a report in one transaction; nothing where the lease went to another worker. */
@ApplicationScoped
class ReportWriter {

  private final Transactions transactions;
  private final DraftsToCompose drafts;
  private final MeterRegistry meters;

  ReportWriter(Transactions transactions, DraftsToCompose drafts, MeterRegistry meters) {
    this.transactions = transactions;
    this.drafts = drafts;
    this.meters = meters;
  }

  Uni<Void> write(ClaimedJob job, Report report) {
    return transactions
        .run(session -> written(session, job, report))
        .invoke(() ->
            meters
                .counter("candor_generation_compositions", "outcome", report.outcome())
                .increment());
  }

  private Uni<Void> written(Mutiny.Session session, ClaimedJob job, Report report) {
    return switch (report) {
      case Report.Waits waits -> JobReports.putBack(session, job, waits);
      case Report.Again again -> JobReports.putBack(session, job, again);
      case Report.Gone _ -> JobReports.finish(session, job).replaceWithVoid();
      case Failed(var reason, var detail) ->
          ifOurs(
              session,
              job,
              () -> drafts.failed(session, job.draft(), job.revision(), reason, detail));
      case Written(var text, var unsupported) ->
          ifOurs(
              session,
              job,
              () -> drafts.composed(session, job.draft(), job.revision(), text, unsupported));
    };
  }

  private static Uni<Void> ifOurs(
      Mutiny.Session session, ClaimedJob job, java.util.function.Supplier<Uni<Void>> work) {
    return JobReports.finish(session, job)
        .flatMap(ours -> ours ? work.get() : Uni.createFrom().voidItem());
  }
}
