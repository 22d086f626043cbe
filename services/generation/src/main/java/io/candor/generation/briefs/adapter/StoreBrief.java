package io.candor.generation.briefs.adapter;

import io.candor.contracts.Json;
import io.candor.contracts.generation.DraftComposed;
import io.candor.generation.composing.adapter.ComposingJob;
import io.candor.generation.composing.adapter.ComposingJobs;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.rest.Answer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes a new brief with its drafts, says which have a text, and asks for those of the others. */
@ApplicationScoped
class StoreBrief {

  private final Outbox outbox;
  private final ComposingJobs jobs;

  StoreBrief(Outbox outbox, ComposingJobs jobs) {
    this.outbox = outbox;
    this.jobs = jobs;
  }

  /** The answer that it is accepted. */
  Uni<Answer> store(Mutiny.Session session, NewBrief rows) {
    var stored = Rows.select(session, BriefStatements.STORE, StoreBrief::instant, Json.write(rows));
    // sent one after the other, without waiting between: a failed one fails those behind it
    return Uni.combine()
        .all()
        .unis(stored, outbox.append(session, facts(rows)), jobs.ask(session, jobs(rows)))
        .with((at, _, _) -> answer(rows, at.getFirst()));
  }

  private static Instant instant(Object[] row) {
    return ((OffsetDateTime) row[0]).toInstant();
  }

  private static List<Fact> facts(NewBrief rows) {
    return rows.drafts().stream()
        .filter(draft -> draft.content() != null)
        .map(draft -> {
          var event =
              new DraftComposed(draft.id(), rows.id(), Objects.requireNonNull(draft.content()));
          return new Fact(
              draft.id().toString(), event, rows.workspace(), draft.version(), rows.id(), null);
        })
        .toList();
  }

  private static List<ComposingJob> jobs(NewBrief rows) {
    return rows.drafts().stream()
        .filter(draft -> draft.content() == null)
        .map(
            draft -> new ComposingJob(draft.id(), rows.workspace(), 1, List.of(), draft.deadline()))
        .toList();
  }

  private static Answer answer(NewBrief rows, Instant at) {
    return new Answer(
        202, Map.of("Location", "/v1/briefs/" + rows.id()), Json.write(Accepted.of(rows, at)));
  }
}
